package com.atlassian.scheduler.status;

import com.asyncbacklog.signatures.Unconfirmed;

/** How a run of a job went; {@code UNAVAILABLE}: nobody offered its runner. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
