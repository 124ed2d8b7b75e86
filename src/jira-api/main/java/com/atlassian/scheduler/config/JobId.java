package com.atlassian.scheduler.config;

import com.asyncbacklog.signatures.Unconfirmed;
import java.io.Serializable;
import java.util.Objects;

/** Names a job. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public final class JobId implements Serializable, Comparable<JobId> {

    private static final long serialVersionUID = 1L;

    private final String name;

    private JobId(String name) {
        this.name = Objects.requireNonNull(name);
    }

    public static JobId of(String name) {
        return new JobId(name);
    }

    @Override
    public int compareTo(JobId other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId named && named.name.equals(name);
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
