package com.asyncbacklog.host.scheduler;

import com.asyncbacklog.host.cluster.ClusterNode;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.jira.AuthenticationContext;
import com.asyncbacklog.host.time.HostClock;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the jobs of one node, one after the other (Jira: four at a time, unconfirmed) and for nobody: no user is logged in. Time
 * by itself runs nothing; somebody has to call {@link #runDue()}.
 */
public final class HostScheduler implements SchedulerService {

    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);

    private final ClusterNode node;
    private final HostClock clock;
    private final AuthenticationContext authentication;
    private final Jobs local = new LocalJobs();
    private final Jobs cluster;
    private final RunTimes times;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    public HostScheduler(
            HostDatabase database, ClusterNode node, HostClock clock, AuthenticationContext authentication) {
        this.node = node;
        this.clock = clock;
        this.authentication = authentication;
        cluster = ClusterJobs.in(database.jira(), database.kind() == DatabaseKind.MARIADB);
        times = new RunTimes(clock.getZone());
    }

    /**
     * Runs each job whose time has come once, on this thread, and answers how it went. A job without a runner on this node is
     * lost until its next time (unconfirmed).
     */
    public synchronized List<JobRun> runDue() {
        node.beat();
        Instant now = clock.instant();
        List<JobRun> runs = new ArrayList<>();
        List<Job> due = Stream.of(local, cluster)
                .flatMap(jobs -> jobs.due(now).stream())
                .sorted(Comparator.comparing(Job::nextRun).thenComparing(Job::id))
                .toList();
        for (Job job : due) {
            if (!stopping && claim(job, now)) {
                runs.add(run(job, now));
            }
        }
        return runs;
    }

    /** Asks a job under way to end, and runs no other. */
    public void stop() {
        stopping = true;
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    /** That a job in place of another starts anew, so that one of an interval runs at once, is unconfirmed. */
    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Job job = new Job(
                jobId,
                jobConfig.getJobRunnerKey(),
                jobConfig.getRunMode(),
                jobConfig.getSchedule(),
                Parameters.write(jobConfig.getParameters()),
                times.first(jobConfig.getSchedule(), clock.instant()),
                0);
        jobs(other(job.mode())).remove(jobId);
        jobs(job.mode()).put(job);
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        local.remove(jobId);
        cluster.remove(jobId);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return local.find(jobId).or(() -> cluster.find(jobId)).map(Job::details).orElse(null);
    }

    private boolean claim(Job job, Instant now) {
        try {
            return jobs(job.mode()).claim(job, times.next(job.schedule(), now));
        } catch (SchedulerServiceException wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }

    private JobRun run(Job job, Instant start) {
        JobRunner runner = runners.get(job.runner());
        if (runner == null) {
            return logged(new JobRun(
                    job.id(), RunOutcome.UNAVAILABLE, "nobody registered a runner " + job.runner() + " on this node"));
        }
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.clear();
        try {
            JobRunnerResponse response = runner.runJob(request(job, runner, start));
            return logged(
                    response == null
                            ? new JobRun(job.id(), RunOutcome.SUCCESS, "")
                            : new JobRun(job.id(), response.getRunOutcome(), text(response)));
        } catch (Exception | LinkageError failure) {
            LOG.error("The job {} failed", job.id(), failure);
            return new JobRun(job.id(), RunOutcome.FAILED, failure.toString());
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private Request request(Job job, JobRunner runner, Instant start) throws IOException, ClassNotFoundException {
        JobConfig config = JobConfig.forJobRunnerKey(job.runner())
                .withRunMode(job.mode())
                .withSchedule(job.schedule())
                .withParameters(
                        Parameters.read(job.parameters(), runner.getClass().getClassLoader()));
        return new Request(job.id(), config, start, () -> stopping);
    }

    private Jobs jobs(RunMode mode) {
        return mode == RunMode.RUN_LOCALLY ? local : cluster;
    }

    private static RunMode other(RunMode mode) {
        return mode == RunMode.RUN_LOCALLY ? RunMode.RUN_ONCE_PER_CLUSTER : RunMode.RUN_LOCALLY;
    }

    private static String text(JobRunnerResponse response) {
        return Optional.ofNullable(response.getMessage()).orElse("");
    }

    private static JobRun logged(JobRun run) {
        if (run.outcome() != RunOutcome.SUCCESS) {
            LOG.warn("The job {}: {} {}", run.job(), run.outcome(), run.message());
        }
        return run;
    }
}
