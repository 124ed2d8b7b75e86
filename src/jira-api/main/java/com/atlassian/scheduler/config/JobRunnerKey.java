package com.atlassian.scheduler.config;

import com.asyncbacklog.signatures.Unconfirmed;
import java.io.Serializable;
import java.util.Objects;

/** Names a job runner. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {

    private static final long serialVersionUID = 1L;

    private final String name;

    private JobRunnerKey(String name) {
        this.name = Objects.requireNonNull(name);
    }

    public static JobRunnerKey of(String name) {
        return new JobRunnerKey(name);
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey named && named.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name itself. */
    @Override
    public String toString() {
        return name;
    }
}
