package com.asyncbacklog.host;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a node's jobs, mails and heartbeats happen by themselves, as time passes. */
final class RealTime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RealTime.class);

    /** How long a job under way may take to end. */
    private static final Duration TO_END = Duration.ofSeconds(30);

    private final JiraNode node;

    /** Three threads: a long job must hold up neither mails nor heartbeats. */
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3, work -> {
        Thread thread = new Thread(work, "jira-time");
        thread.setDaemon(true);
        return thread;
    });

    private RealTime(JiraNode node) {
        this.node = node;
    }

    static RealTime start(JiraNode node) {
        RealTime time = new RealTime(node);
        time.every(Duration.ofSeconds(1), node.scheduler()::runDue);
        time.every(Duration.ofMinutes(1), node::beat);
        time.every(Duration.ofMinutes(1), node.mail()::flush);
        return time;
    }

    /** Waits for a job under way; not interrupted, since that would close an H2 database under it. */
    @Override
    public void close() throws InterruptedException {
        node.scheduler().stop();
        threads.shutdown();
        if (!threads.awaitTermination(TO_END.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A job did not end within {} s", TO_END.toSeconds());
        }
    }

    private void every(Duration period, Runnable work) {
        var unused = threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException failure) {
                        // For example a database that is away for a while; the next time may be better.
                        LOG.error("Failed, goes on", failure);
                    }
                },
                period.toMillis(),
                period.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
