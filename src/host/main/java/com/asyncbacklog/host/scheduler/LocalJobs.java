package com.asyncbacklog.host.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs of this node alone, forgotten when it stops. */
final class LocalJobs implements Jobs {

    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

    @Override
    public void put(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void remove(JobId id) {
        jobs.remove(id);
    }

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<Job> due(Instant now) {
        return jobs.values().stream().filter(job -> job.isDue(now)).toList();
    }

    @Override
    public boolean claim(Job job, Instant nextRun) {
        return nextRun == null ? jobs.remove(job.id(), job) : jobs.replace(job.id(), job, job.ranUntil(nextRun));
    }
}
