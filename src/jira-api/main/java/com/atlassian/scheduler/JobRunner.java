package com.atlassian.scheduler;

import com.asyncbacklog.signatures.Unconfirmed;

/** Does the work of jobs; nobody is logged in then. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public interface JobRunner {

    /** @return {@code null} counts as success */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
