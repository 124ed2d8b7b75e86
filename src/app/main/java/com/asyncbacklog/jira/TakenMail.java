package com.asyncbacklog.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail that tells when the mail server has taken it. */
final class TakenMail extends SingleMailQueueItem {

    private static final Logger LOG = LoggerFactory.getLogger(TakenMail.class);

    private final Runnable whenTaken;

    TakenMail(Email email, Runnable whenTaken) {
        super(email);
        this.whenTaken = whenTaken;
    }

    /** What fails after the sending is only logged: to the queue it would look like a mail that must be sent again. */
    @Override
    public void send() throws MailException {
        super.send();
        try {
            whenTaken.run();
        } catch (RuntimeException failure) {
            LOG.error("The mail \"{}\" is sent, but what was to follow failed", getSubject(), failure);
        }
    }
}
