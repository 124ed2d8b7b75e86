package com.asyncbacklog.host.scheduler;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Date;
import java.util.function.BooleanSupplier;

/** What a job runner is told. */
record Request(JobId id, JobConfig config, Instant start, BooleanSupplier stopping) implements JobRunnerRequest {

    @Override
    @SuppressWarnings("JavaUtilDate") // Jira's API.
    public Date getStartTime() {
        return Date.from(start);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return stopping.getAsBoolean();
    }
}
