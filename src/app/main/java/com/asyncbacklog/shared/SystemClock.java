package com.asyncbacklog.shared;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The machine's clock in whole milliseconds, as instants are stored, so that a thing just made equals the one read later.
 * For development and tests, the system property {@value #MOVED} moves it, and is looked at each time: an instant, such as
 * {@code 2026-03-29T01:00:00Z}, at which it stands still, or a duration that it is ahead by, such as {@code PT15H}.
 */
@Named
final class SystemClock extends Clock {

    static final String MOVED = "com.asyncbacklog.clock";

    private final Clock clock;

    SystemClock() {
        this(Clock.tickMillis(ZoneOffset.UTC));
    }

    private SystemClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SystemClock(clock.withZone(zone));
    }

    /** @throws IllegalStateException when the system property is neither an instant nor a duration */
    @Override
    public Instant instant() {
        String moved = System.getProperty(MOVED);
        if (moved == null) {
            return clock.instant();
        }
        try {
            return moved.contains("P") ? clock.instant().plus(Duration.parse(moved)) : Instant.parse(moved);
        } catch (DateTimeException fault) {
            throw new IllegalStateException(
                    "the system property " + MOVED + " is \"" + moved + "\", neither an instant nor a duration", fault);
        }
    }
}
