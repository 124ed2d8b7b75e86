package com.atlassian.mail.queue;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.mail.Email;

/** One mail in the mail queue. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
public class SingleMailQueueItem implements MailQueueItem {

    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Unconfirmed("general knowledge; not called by the app")
    public Email getEmail() {
        return email;
    }
}
