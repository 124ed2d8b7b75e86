package com.asyncbacklog.jira;

import com.asyncbacklog.shared.ReaderTimes;
import com.asyncbacklog.shared.Texts;

/**
 * Somebody for whom something is shown, with their language and zone: the person at the screen, or the receiver of a mail,
 * for whom nobody is logged in.
 */
public record Reader(Person person, Texts texts, ReaderTimes times) {

    public String text(String key, Object... parameters) {
        return texts.text(key, parameters);
    }
}
