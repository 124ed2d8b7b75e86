package com.asyncbacklog.mail;

import com.asyncbacklog.AppTemplates;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.FakeMails;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.Templates;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;

/** The services of mail for tests of those who send some: any number of nodes on one database. */
public final class MailWorld {

    private final FakeJira jira;
    private final ActiveObjects objects;
    private final Clock clock;

    public MailWorld(FakeJira jira, ActiveObjects objects, Clock clock) {
        this.jira = jira;
        this.objects = objects;
        this.clock = clock;
    }

    /** Of a node with this queue. */
    public Outbox outbox(FakeMails queue) {
        return new Outbox(
                new MailClaimService(new MailClaimStore(objects), clock),
                queue.mails(),
                new Templates(AppTemplates.renderer(), jira.words()),
                jira.people(),
                new JiraAddress(mode -> "https://jira.example/jira"));
    }

    public NotificationService notifications() {
        return new NotificationService(new NotificationStore(objects), jira.people());
    }

    public void choose(ApplicationUser user, DigestChoice digest, boolean reminders) {
        new NotificationStore(objects).write(user.getKey(), new Notifications(digest, reminders));
    }
}
