package com.asyncbacklog.jira;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Work that a cluster does again and again, on one of its nodes each time and for nobody: no user is logged in. A run may be
 * lost with its node and may be done twice, so it must do no harm then. Every bean of this type is scheduled.
 */
public interface PeriodicJob {

    /** Tells it from the others, for good: the schedule outlives restarts and upgrades. */
    String name();

    Duration every();

    /** @param now the app's time at the start of the run */
    void run(Instant now);

    /**
     * The same for a job of many steps, which ends between two of them once it is to end, since its node stops; the next run
     * goes on with the rest.
     */
    default void run(Instant now, BooleanSupplier isToEnd) {
        run(now);
    }
}
