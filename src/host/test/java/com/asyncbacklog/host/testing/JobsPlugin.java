package com.asyncbacklog.host.testing;

/**
 * A plugin with one job of the cluster, every ten minutes, set up as apps do: the runner registered at each start, the job
 * scheduled only where it is not known yet. Each run stores a row and queues a mail; {@code /rest/jobs/1.0/} tells the runs, one
 * a line, as {@code <epoch milliseconds> <node>}.
 */
public final class JobsPlugin {

    private JobsPlugin() {}

    public static TestPlugin plugin() {
        return TestPlugin.plugin()
                .modules("""
                        <ao key="entities" namespace="test"><entity>p.Run</entity></ao>
                        <rest key="rest" path="/jobs" version="1.0"/>
                        """)
                .imports(
                        "com.atlassian.activeobjects.external",
                        "com.atlassian.beehive",
                        "com.atlassian.jira.cluster",
                        "com.atlassian.jira.mail",
                        "com.atlassian.mail",
                        "com.atlassian.mail.queue",
                        "com.atlassian.sal.api.lifecycle",
                        "com.atlassian.scheduler",
                        "com.atlassian.scheduler.config",
                        "com.atlassian.scheduler.status",
                        "jakarta.inject",
                        "jakarta.ws.rs",
                        "net.java.ao",
                        "net.java.ao.schema")
                .source("""
                        package p;
                        public interface Run extends net.java.ao.Entity {
                            long getStartedAt();
                            void setStartedAt(long millis);
                            String getNodeId();
                            void setNodeId(String id);
                        }
                        """)
                .source("""
                        package p;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @org.springframework.stereotype.Component
                        public class Imports {
                            @ComponentImport com.atlassian.activeobjects.external.ActiveObjects ao;
                            @ComponentImport com.atlassian.beehive.ClusterLockService locks;
                            @ComponentImport com.atlassian.jira.cluster.ClusterManager cluster;
                            @ComponentImport com.atlassian.mail.queue.MailQueue mails;
                            @ComponentImport com.atlassian.scheduler.SchedulerService scheduler;
                        }
                        """)
                .source("""
                        package p;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.jira.cluster.ClusterManager;
                        import com.atlassian.jira.mail.Email;
                        import com.atlassian.mail.queue.*;
                        import com.atlassian.scheduler.*;
                        import com.atlassian.scheduler.config.*;
                        import net.java.ao.DBParam;
                        @org.springframework.stereotype.Component
                        @com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService(
                                com.atlassian.sal.api.lifecycle.LifecycleAware.class)
                        public class Jobs implements com.atlassian.sal.api.lifecycle.LifecycleAware, JobRunner {
                            private static final JobRunnerKey RUNNER = JobRunnerKey.of("p.runner");
                            private static final JobId JOB = JobId.of("p.job");
                            private final ActiveObjects ao;
                            private final ClusterManager cluster;
                            private final MailQueue mails;
                            private final SchedulerService scheduler;
                            public Jobs(ActiveObjects ao, ClusterManager cluster, MailQueue mails,
                                    SchedulerService scheduler) {
                                this.ao = ao;
                                this.cluster = cluster;
                                this.mails = mails;
                                this.scheduler = scheduler;
                            }
                            @Override
                            public void onStart() {
                                scheduler.registerJobRunner(RUNNER, this);
                                if (scheduler.getJobDetails(JOB) == null) {
                                    try {
                                        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER)
                                                .withSchedule(Schedule.forInterval(600_000, null)));
                                    } catch (SchedulerServiceException failure) {
                                        throw new IllegalStateException(failure);
                                    }
                                }
                            }
                            @Override
                            public void onStop() {
                                scheduler.unregisterJobRunner(RUNNER);
                            }
                            @Override
                            public JobRunnerResponse runJob(JobRunnerRequest request) {
                                ao.create(Run.class,
                                        new DBParam("STARTED_AT", request.getStartTime().getTime()),
                                        new DBParam("NODE_ID", cluster.getNodeId()));
                                mails.addItem(new SingleMailQueueItem(new Email("ada@example.com")
                                        .setSubject("A run on " + cluster.getNodeId()).setBody("Done")));
                                return JobRunnerResponse.success();
                            }
                        }
                        """)
                .source("""
                        package p;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.beehive.ClusterLockService;
                        import java.util.stream.*;
                        import net.java.ao.Query;
                        @jakarta.ws.rs.Path("/")
                        public class Runs {
                            private final ActiveObjects ao;
                            private final ClusterLockService locks;
                            @jakarta.inject.Inject
                            public Runs(ActiveObjects ao, ClusterLockService locks) {
                                this.ao = ao;
                                this.locks = locks;
                            }
                            @jakarta.ws.rs.GET
                            public String runs() {
                                return Stream.of(ao.find(Run.class, Query.select().order("ID")))
                                        .map(run -> run.getStartedAt() + " " + run.getNodeId() + "\\n")
                                        .collect(Collectors.joining());
                            }
                            @jakarta.ws.rs.PUT
                            public String lock() {
                                return "" + locks.getLockForName("p.lock").tryLock();
                            }
                        }
                        """);
    }
}
