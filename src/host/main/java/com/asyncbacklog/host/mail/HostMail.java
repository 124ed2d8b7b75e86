package com.asyncbacklog.host.mail;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.time.HostClock;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's mail queue, whose mails go to files in a folder instead of to people. As in Jira it is in memory: what is not
 * flushed when the node is killed is lost.
 */
public final class HostMail implements MailQueue {

    private static final Logger LOG = LoggerFactory.getLogger(HostMail.class);

    private final Path folder;
    private final HostClock clock;
    private final Queue<SingleMailQueueItem> waiting = new ConcurrentLinkedQueue<>();

    /** @param folder created with the first mail */
    public HostMail(Path folder, HostClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** @throws NotInThisHost for a kind of item other than Jira's for a single mail */
    @Override
    public void addItem(MailQueueItem item) {
        if (item instanceof SingleMailQueueItem single) {
            waiting.add(single);
        } else {
            throw new NotInThisHost(
                    "a MailQueueItem of the app's own, " + item.getClass().getName());
        }
    }

    /** How many mails wait. */
    public int waiting() {
        return waiting.size();
    }

    /**
     * Sends what waits, each mail to a file that ends in {@code .eml}. One that no mail server would take is logged and dropped;
     * Jira tries it again some times before it gives up. Each item's {@code send} is called once its mail is written: what an
     * app does there after Jira's own sending happens as in Jira; what it does before, after it.
     *
     * @return what was sent, the oldest first
     */
    public synchronized List<SentMail> flush() {
        List<SentMail> sent = new ArrayList<>();
        for (SingleMailQueueItem item = waiting.poll(); item != null; item = waiting.poll()) {
            try {
                MimeMessage message = MailMessage.of(item.getEmail(), clock.instant());
                write(message);
                item.send();
                sent.add(SentMail.of(message));
            } catch (MessagingException | MailException refused) {
                LOG.error("The mail \"{}\" can't be sent: {}", item.getSubject(), refused.getMessage());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return sent;
    }

    private void write(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        Path file = folder.resolve(clock.millis() + "-" + UUID.randomUUID() + ".eml");
        try (OutputStream output = Files.newOutputStream(file)) {
            message.writeTo(output);
        }
    }
}
