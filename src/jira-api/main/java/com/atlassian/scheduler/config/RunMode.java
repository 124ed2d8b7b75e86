package com.atlassian.scheduler.config;

import com.asyncbacklog.signatures.Unconfirmed;

/** Where a job runs: on one node each time, kept over restarts, or on the node that scheduled it, until that one stops. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
