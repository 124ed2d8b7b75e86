package com.asyncbacklog.jira;

import com.asyncbacklog.shared.ReaderTimes;
import com.asyncbacklog.shared.Texts;
import java.time.ZoneId;

/**
 * Somebody for whom something is shown, with their language and zone: the person at the screen, or the receiver of a mail,
 * for whom nobody is logged in.
 */
public record Reader(Person person, Texts texts, ReaderTimes times) {

    /** The same person, with times of another zone. */
    public Reader in(ZoneId zone) {
        return new Reader(person, texts, new ReaderTimes(times.texts(), times.locale(), zone));
    }

    public String text(String key, Object... parameters) {
        return texts.text(key, parameters);
    }
}
