package com.atlassian.mail.queue;

import com.asyncbacklog.signatures.Confirmed;

/** Something in the mail queue. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
public interface MailQueueItem {

    String getSubject();
}
