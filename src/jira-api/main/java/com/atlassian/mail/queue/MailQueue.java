package com.atlassian.mail.queue;

import com.asyncbacklog.signatures.Confirmed;

/** Mails to be sent soon; kept in memory, so those not yet sent are lost when the node is killed. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels; imported by others up to Jira 9")
public interface MailQueue {

    void addItem(MailQueueItem item);
}
