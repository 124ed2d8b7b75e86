package com.atlassian.mail;

import com.asyncbacklog.signatures.Unconfirmed;

/** A mail could not be sent. */
@Unconfirmed("public copies of the sources of atlassian-mail before Jira 10")
public class MailException extends Exception {

    private static final long serialVersionUID = 1;

    public MailException(Throwable cause) {
        super(cause);
    }
}
