package com.atlassian.scheduler;

import com.asyncbacklog.signatures.Unconfirmed;

/** Thrown when a job can't be scheduled. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public class SchedulerServiceException extends Exception {

    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
