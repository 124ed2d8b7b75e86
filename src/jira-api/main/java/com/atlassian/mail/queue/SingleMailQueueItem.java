package com.atlassian.mail.queue;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

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

    /**
     * Gives the mail to Jira's mail server; returns, too, when there is none or mail is switched off. Jira itself overrides
     * it to do something before or after.
     */
    @Override
    @Unconfirmed("public copies of the sources of atlassian-mail and of Jira's RenderingMailQueueItem before Jira 10")
    public void send() throws MailException {
        // In the host the queue does it, as it knows where mails go.
    }

    @Unconfirmed("general knowledge; not called by the app")
    public Email getEmail() {
        return email;
    }
}
