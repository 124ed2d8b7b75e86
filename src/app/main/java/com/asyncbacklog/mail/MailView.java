package com.asyncbacklog.mail;

import com.asyncbacklog.jira.Reader;

/** For templates: the frame around what is in a mail. */
public final class MailView {

    private final Reader to;
    private final MailText text;
    private final String choicesLink;

    MailView(Reader to, MailText text, String choicesLink) {
        this.to = to;
        this.text = text;
        this.choicesLink = choicesLink;
    }

    /** As HTML names languages. */
    public String getLanguage() {
        return to.times().locale().toLanguageTag();
    }

    public String getSubject() {
        return text.subject();
    }

    public String getPreview() {
        return text.preview();
    }

    public String getReason() {
        return text.reason();
    }

    public String getTemplate() {
        return text.template();
    }

    /** Where its receiver chooses which mails they get. */
    public String getChoicesLink() {
        return choicesLink;
    }
}
