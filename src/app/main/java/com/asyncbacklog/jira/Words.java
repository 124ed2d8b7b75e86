package com.asyncbacklog.jira;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.ReaderTimes;
import com.asyncbacklog.shared.Texts;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import jakarta.inject.Named;

/** Texts, dates and times in the language of whoever the current thread works for. */
@Named
public final class Words implements Texts {

    private final JiraAuthenticationContext authentication;
    private final I18nHelper.BeanFactory everybodysTexts;
    private final LocaleManager locales;
    private final People people;
    private final ReaderZones zones;

    public Words(
            JiraAuthenticationContext authentication,
            I18nHelper.BeanFactory everybodysTexts,
            LocaleManager locales,
            People people,
            ReaderZones zones) {
        this.authentication = authentication;
        this.everybodysTexts = everybodysTexts;
        this.locales = locales;
        this.people = people;
        this.zones = zones;
    }

    @Override
    public String text(Message message) {
        return text(message, authentication.getI18nHelper());
    }

    /** Whoever the current thread works for. */
    public Reader reader(Person current) {
        return new Reader(current, this, times(current));
    }

    /** Somebody who need not be logged in, such as the receiver of a mail, in their own language and zone. */
    public Reader readerOf(Person person) {
        I18nHelper own = textsOf(person);
        Texts texts = message -> text(message, own);
        return new Reader(
                person, texts, new ReaderTimes(texts, locales.getLocaleFor(people.user(person)), zones.of(person)));
    }

    public ReaderTimes times(Person reader) {
        return new ReaderTimes(this, authentication.getLocale(), zones.ofCurrent(reader));
    }

    I18nHelper textsOf(Person person) {
        return everybodysTexts.getInstance(people.user(person));
    }

    private static String text(Message message, I18nHelper texts) {
        Object[] parameters = message.parameters().stream()
                .map(parameter -> parameter instanceof Message inner ? text(inner, texts) : parameter)
                .toArray();
        return texts.getText(message.key(), parameters);
    }
}
