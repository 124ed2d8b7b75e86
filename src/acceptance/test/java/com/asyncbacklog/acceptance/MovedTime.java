package com.asyncbacklog.acceptance;

import com.asyncbacklog.host.time.HostClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.rules.ExternalResource;

/**
 * Time that stands still for hosts and app alike until the test moves it. Jira offers apps no clock, so the app's own is moved
 * by a system property, which is all of the JVM's: hosts in it share one time. Jobs and mails wait to be told as well.
 */
final class MovedTime extends ExternalResource {

    private static final String APPS_CLOCK = "com.asyncbacklog.clock";

    private final Instant start;
    private HostClock clock;

    private MovedTime(Instant start) {
        this.start = start;
    }

    /** @param start in UTC, such as {@code 2026-03-26T00:00:00Z} */
    static MovedTime from(String start) {
        return new MovedTime(Instant.parse(start));
    }

    @Override
    protected void before() {
        clock = HostClock.stoppedAt(start);
        tellApp();
    }

    @Override
    protected void after() {
        System.clearProperty(APPS_CLOCK);
    }

    /** For hosts. */
    HostClock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant();
    }

    void advance(Duration step) {
        clock.advance(step);
        tellApp();
    }

    void advanceTo(Instant instant) {
        advance(Duration.between(now(), instant));
    }

    private void tellApp() {
        System.setProperty(APPS_CLOCK, now().toString());
    }
}
