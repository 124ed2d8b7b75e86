package com.asyncbacklog.shared;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock in whole milliseconds, as instants are stored, so that a thing just made equals the one read later. */
@Named
final class SystemClock extends Clock {

    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
