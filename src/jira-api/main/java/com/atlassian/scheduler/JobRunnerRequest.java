package com.atlassian.scheduler;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** One run of a job. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public interface JobRunnerRequest {

    Date getStartTime();

    JobId getJobId();

    JobConfig getJobConfig();

    /** Whether the runner should end early, for example because the node stops. */
    boolean isCancellationRequested();
}
