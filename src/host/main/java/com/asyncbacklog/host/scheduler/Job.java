package com.asyncbacklog.host.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Date;

/**
 * A scheduled job.
 *
 * @param parameters serialised, see {@link Parameters}
 * @param nextRun {@code null} when it will not run again
 * @param version grows with each run, so that only one node gets to run it
 */
record Job(
        JobId id,
        JobRunnerKey runner,
        RunMode mode,
        Schedule schedule,
        String parameters,
        Instant nextRun,
        long version) {

    boolean isDue(Instant now) {
        return nextRun != null && !nextRun.isAfter(now);
    }

    Job ranUntil(Instant next) {
        return new Job(id, runner, mode, schedule, parameters, next, version + 1);
    }

    JobDetails details() {
        return new Details(this);
    }

    private record Details(Job job) implements JobDetails {

        @Override
        public JobId getJobId() {
            return job.id;
        }

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return job.runner;
        }

        @Override
        public RunMode getRunMode() {
            return job.mode;
        }

        @Override
        public Schedule getSchedule() {
            return job.schedule;
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // Jira's API.
        public Date getNextRunTime() {
            return job.nextRun == null ? null : Date.from(job.nextRun);
        }
    }
}
