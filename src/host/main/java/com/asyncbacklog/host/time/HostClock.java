package com.asyncbacklog.host.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What time it is for the scheduler, the cluster and mail; tests move it by hand, and several hosts may share one. An app has
 * the machine's time: Jira offers it no clock.
 */
public final class HostClock extends Clock {

    private final Clock source;
    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    private HostClock(Clock source, ZoneId zone, AtomicReference<Duration> ahead) {
        this.source = source;
        this.zone = zone;
        this.ahead = ahead;
    }

    /** The machine's time. */
    public static HostClock running() {
        return new HostClock(Clock.systemUTC(), ZoneOffset.UTC, new AtomicReference<>(Duration.ZERO));
    }

    /** Stands still unless moved. */
    public static HostClock stoppedAt(Instant instant) {
        return new HostClock(
                Clock.fixed(instant, ZoneOffset.UTC), ZoneOffset.UTC, new AtomicReference<>(Duration.ZERO));
    }

    /** Moves it on; nothing runs of itself then, see {@code HostScheduler#runDue()}. */
    public void advance(Duration step) {
        ahead.updateAndGet(step::plus);
    }

    @Override
    public Instant instant() {
        return source.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Moves with this one. */
    @Override
    public HostClock withZone(ZoneId otherZone) {
        return new HostClock(source, otherZone, ahead);
    }
}
