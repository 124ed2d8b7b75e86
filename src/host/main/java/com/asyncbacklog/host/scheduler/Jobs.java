package com.asyncbacklog.host.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where scheduled jobs are kept. */
interface Jobs {

    /** Keeps a job, in place of one of the same id. */
    void put(Job job);

    void remove(JobId id);

    Optional<Job> find(JobId id);

    List<Job> due(Instant now);

    /**
     * Takes this run of the job for this node, and sets its next one.
     *
     * @param nextRun {@code null} when it is not to run again: it is forgotten
     * @return false when another node, or another thread, was first
     */
    boolean claim(Job job, Instant nextRun);
}
