package com.asyncbacklog.jira;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** Jira's queue of mails, which is in the memory of this node: what is not sent when it is killed is lost. */
@Named
public class Mails {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final MailQueue queue;

    public Mails(MailQueue queue) {
        this.queue = queue;
    }

    /**
     * Queues a mail, marked as sent by a machine so that nobody's holiday notice answers it. To be called when all is
     * committed that the mail rests on.
     *
     * @param html a whole document
     * @param whenTaken run once the mail server has taken it, by the thread that sends; also where Jira's mail is switched off
     */
    public void queue(String address, String subject, String html, Runnable whenTaken) {
        Email mail = new Email(address);
        mail.setSubject(LINE_BREAKS.matcher(subject).replaceAll(" "));
        mail.setBody(html);
        mail.setMimeType("text/html");
        mail.setEncoding("UTF-8");
        mail.addHeader("Auto-Submitted", "auto-generated");
        mail.addHeader("X-Auto-Response-Suppress", "All");
        queue.addItem(new TakenMail(mail, whenTaken));
    }
}
