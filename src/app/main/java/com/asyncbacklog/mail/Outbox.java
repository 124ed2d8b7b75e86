package com.asyncbacklog.mail;

import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.Mails;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Templates;
import com.asyncbacklog.profile.ProfilePage;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sends mails to people. Jobs may run twice, and Jira's queue of mails is in the memory of one node: so a mail is claimed
 * first, in the database and at most once in a cluster, and then sent. What is lost with a node between the two must show
 * elsewhere.
 */
@Named
public class Outbox {

    private static final String FRAME = "async-backlog/mail/mail.vm";
    private static final String CHOICES = ProfilePage.PATH + "#notifications";

    private final MailClaimService claims;
    private final Mails mails;
    private final Templates templates;
    private final People people;
    private final JiraAddress jira;

    Outbox(MailClaimService claims, Mails mails, Templates templates, People people, JiraAddress jira) {
        this.claims = claims;
        this.mails = mails;
        this.templates = templates;
        this.people = people;
        this.jira = jira;
    }

    /**
     * Whether this caller, and nobody else in the cluster, is to send the mail of this key. What it decides is in the database when it
     * returns: never call it in a transaction.
     *
     * @param key such as {@code reminder:PROJECT:USER:2026-03-29}, of any length
     */
    public boolean claim(String key) {
        return claims.claim(key);
    }

    /** Those of these keys that are claimed already, so that a job need not try each. */
    public Set<String> claimed(Collection<String> keys) {
        return claims.claimed(keys);
    }

    /** Queues a mail; none when its receiver is inactive or has no address. */
    public void send(Reader to, MailText text) {
        send(to, text, () -> {});
    }

    /**
     * As above.
     *
     * @param whenTaken run once the mail server has taken the mail, by another thread; never when this node is killed before
     */
    public void send(Reader to, MailText text, Runnable whenTaken) {
        people.mailAddress(to.person())
                .ifPresent(address -> mails.queue(address, text.subject(), html(to, text), whenTaken));
    }

    private String html(Reader to, MailText text) {
        Map<String, Object> views = new HashMap<>(text.views());
        views.put("mail", new MailView(to, text, jira.inMails(CHOICES)));
        return templates.render(FRAME, views, to.person());
    }
}
