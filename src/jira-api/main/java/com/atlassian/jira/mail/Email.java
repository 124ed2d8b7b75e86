package com.atlassian.jira.mail;

import com.asyncbacklog.signatures.Confirmed;

/** A mail from Jira. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
public class Email extends com.atlassian.mail.Email {

    /** @param to addresses, comma-separated */
    public Email(String to) {
        super(to);
    }
}
