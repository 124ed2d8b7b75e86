package com.asyncbacklog.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the periodic jobs on this node at each start, and schedules those that the cluster does not know yet: to schedule a
 * known one again would begin its interval anew. A run that fails is logged by its job's name and leaves all others alone.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class JobSchedule implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(JobSchedule.class);
    private static final String PREFIX = "com.asyncbacklog.jira:";

    private final SchedulerService scheduler;
    private final List<PeriodicJob> jobs;
    private final Clock clock;

    public JobSchedule(SchedulerService scheduler, List<PeriodicJob> jobs, Clock clock) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        for (PeriodicJob job : jobs) {
            scheduler.registerJobRunner(runnerKey(job), request -> run(job, request));
            schedule(job);
        }
    }

    @Override
    public void onStop() {
        jobs.forEach(job -> scheduler.unregisterJobRunner(runnerKey(job)));
    }

    private JobRunnerResponse run(PeriodicJob job, JobRunnerRequest request) {
        try {
            if (!request.isCancellationRequested()) {
                job.run(clock.instant(), request::isCancellationRequested);
            }
            return request.isCancellationRequested()
                    ? JobRunnerResponse.aborted("the node stops")
                    : JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            LOG.error("The job {} failed", job.name(), failure);
            return JobRunnerResponse.failed(failure);
        }
    }

    private void schedule(PeriodicJob job) {
        JobId id = JobId.of(PREFIX + job.name());
        if (isScheduled(scheduler.getJobDetails(id), job)) {
            return;
        }
        JobConfig config = JobConfig.forJobRunnerKey(runnerKey(job))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(job.every().toMillis(), null));
        try {
            scheduler.scheduleJob(id, config);
        } catch (SchedulerServiceException refused) {
            // The rest of the app works without it; the next start tries again.
            LOG.error("The job {} could not be scheduled", id, refused);
        }
    }

    private static boolean isScheduled(JobDetails known, PeriodicJob job) {
        return known != null
                && known.getSchedule().getType() == Schedule.Type.INTERVAL
                && known.getSchedule().getIntervalScheduleInfo().getIntervalInMillis()
                        == job.every().toMillis();
    }

    private static JobRunnerKey runnerKey(PeriodicJob job) {
        return JobRunnerKey.of(PREFIX + job.name());
    }
}
