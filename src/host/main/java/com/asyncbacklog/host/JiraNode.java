package com.asyncbacklog.host;

import com.asyncbacklog.host.cluster.ClusterLocks;
import com.asyncbacklog.host.cluster.ClusterNode;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.jira.AuthenticationContext;
import com.asyncbacklog.host.mail.HostMail;
import com.asyncbacklog.host.scheduler.HostScheduler;
import com.asyncbacklog.host.time.HostClock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.scheduler.SchedulerService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** What a host is beside the data that all nodes share: its place in the cluster, its jobs and its mail queue. */
final class JiraNode implements AutoCloseable {

    private final ClusterNode cluster;
    private final HostScheduler scheduler;
    private final HostMail mail;
    private final Optional<Path> temporary;
    private boolean killed;

    private JiraNode(ClusterNode cluster, HostScheduler scheduler, HostMail mail, Optional<Path> temporary) {
        this.cluster = cluster;
        this.scheduler = scheduler;
        this.mail = mail;
        this.temporary = temporary;
    }

    /**
     * Joins the cluster on this database.
     *
     * @param id empty for a host that is no node of a cluster
     * @param home in which mails go to the folder {@code mail}; without one they are gone when the host stops
     */
    static JiraNode join(
            HostDatabase database,
            HostClock clock,
            AuthenticationContext authentication,
            Optional<String> id,
            Optional<Path> home) {
        ClusterNode cluster = ClusterNode.join(database.jira(), clock, id);
        HostScheduler scheduler = new HostScheduler(database, cluster, clock, authentication);
        Optional<Path> temporary = home.isPresent() ? Optional.empty() : Optional.of(temporaryFolder());
        Path mails = home.or(() -> temporary).orElseThrow().resolve("mail");
        return new JiraNode(cluster, scheduler, new HostMail(mails, clock), temporary);
    }

    HostScheduler scheduler() {
        return scheduler;
    }

    HostMail mail() {
        return mail;
    }

    void beat() {
        cluster.beat();
    }

    /**
     * The services that apps may import. That an app gets the mail queue by {@code @ComponentImport} is how apps up to Jira 9 do
     * it; for 11 it is unconfirmed.
     */
    Map<Class<?>, Object> components() {
        return Map.of(
                SchedulerService.class, scheduler,
                ClusterLockService.class, new ClusterLocks(cluster),
                ClusterManager.class, cluster,
                MailQueue.class, mail);
    }

    /** From now on nothing is put in order: the others are to find it dead. */
    void kill() {
        killed = true;
        scheduler.stop();
    }

    @Override
    public void close() throws IOException {
        if (!killed) {
            cluster.leave();
        }
        if (temporary.isPresent()) {
            FileSystemUtils.deleteRecursively(temporary.get());
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("jira-mail");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
