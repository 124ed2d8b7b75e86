package com.asyncbacklog.jira;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that a cluster does again and again, on one of its nodes each time. A run may be lost with its node and may be done
 * twice, so it must do no harm then. Every bean of this type is scheduled.
 */
public interface PeriodicJob {

    /** Tells it from the others, for good: the schedule outlives restarts and upgrades. */
    String name();

    Duration every();

    /** @param now when the scheduler says it is */
    void run(Instant now);
}
