package com.asyncbacklog.host.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;

/**
 * How one run of a job went.
 *
 * @param message empty when there is none
 */
public record JobRun(JobId job, RunOutcome outcome, String message) {}
