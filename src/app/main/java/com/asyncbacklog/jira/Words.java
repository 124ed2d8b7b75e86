package com.asyncbacklog.jira;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.ReaderTimes;
import com.asyncbacklog.shared.Texts;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Named;
import java.time.ZoneId;

/** Texts, dates and times in the language of whoever the current thread works for. */
@Named
public final class Words implements Texts {

    private final JiraAuthenticationContext authentication;

    public Words(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String text(Message message) {
        Object[] parameters = message.parameters().stream().map(this::inner).toArray();
        return authentication.getI18nHelper().getText(message.key(), parameters);
    }

    /** Whoever the current thread works for. */
    public Reader reader(Person current) {
        return new Reader(current, this, times(current));
    }

    /** Nobody's zone, and that of someone Jira has forgotten, is the server's, which is Jira's default unless changed. */
    public ReaderTimes times(Person reader) {
        return new ReaderTimes(this, authentication.getLocale(), reader.zone().orElseGet(ZoneId::systemDefault));
    }

    private Object inner(Object parameter) {
        return parameter instanceof Message message ? text(message) : parameter;
    }
}
