package com.atlassian.scheduler;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;

/** Runs work at given times. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public interface SchedulerService {

    /** Offers a runner on this node, in place of one of the same key. Each node does so at each start. */
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    /** Takes the runner away; its jobs stay scheduled. */
    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    /**
     * Schedules a job, in place of one of the same id.
     *
     * @throws SchedulerServiceException when the schedule or the parameters can't be used
     */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    /** Forgets a job; nothing happens when there is none. */
    void unscheduleJob(JobId jobId);

    /** The job of this id, {@code null} when there is none. */
    JobDetails getJobDetails(JobId jobId);
}
