package com.atlassian.mail.queue;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.mail.MailException;

/** Something in the mail queue. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
public interface MailQueueItem {

    String getSubject();

    /** Sends it; the queue calls this. What fails with a MailException is tried again, some times. */
    @Unconfirmed("public copies of the sources of atlassian-mail before Jira 10")
    void send() throws MailException;
}
