package com.asyncbacklog.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.ArrayList;
import java.util.List;

/** A node's mail queue, in its memory. */
public final class FakeMails implements MailQueue {

    private final List<SingleMailQueueItem> waiting = new ArrayList<>();
    private boolean broken;

    public Mails mails() {
        return new Mails(this);
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (broken) {
            throw new IllegalStateException("the queue takes nothing");
        }
        waiting.add((SingleMailQueueItem) item);
    }

    /** Whether it takes nothing, as if its node ended just before. */
    public void setBroken(boolean value) {
        broken = value;
    }

    /** Sends what waits. */
    public List<Email> flush() {
        List<Email> sent = new ArrayList<>();
        for (SingleMailQueueItem item : List.copyOf(waiting)) {
            waiting.remove(item);
            sent.add(item.getEmail());
            try {
                item.send();
            } catch (MailException failure) {
                throw new AssertionError(failure);
            }
        }
        return sent;
    }

    /** Loses what waits, as a node that is killed. */
    public int lose() {
        int lost = waiting.size();
        waiting.clear();
        return lost;
    }
}
