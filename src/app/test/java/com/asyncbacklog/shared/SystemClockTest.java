package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.After;
import org.junit.Test;

public class SystemClockTest {

    private static final ZoneId ADELAIDE = ZoneId.of("Australia/Adelaide");

    private final SystemClock clock = new SystemClock();

    @After
    public void letTimeGoOn() {
        System.clearProperty(SystemClock.MOVED);
    }

    @Test
    public void it_tells_the_machines_time_in_whole_milliseconds() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        Instant now = clock.instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    public void it_can_be_ahead_and_behind() {
        System.setProperty(SystemClock.MOVED, "PT15H");
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(15, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));

        System.setProperty(SystemClock.MOVED, "-P2D");
        assertThat(clock.instant()).isCloseTo(Instant.now().minus(2, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
    }

    @Test
    public void it_can_be_made_to_stand_still_in_every_zone() {
        System.setProperty(SystemClock.MOVED, "2026-03-29T01:00:00Z");

        assertThat(clock.instant()).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(clock.withZone(ADELAIDE).instant()).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(clock.withZone(ADELAIDE).getZone()).isEqualTo(ADELAIDE);
    }

    @Test
    public void what_is_neither_an_instant_nor_a_duration_is_named() {
        System.setProperty(SystemClock.MOVED, "Sunday");

        assertThatThrownBy(clock::instant)
                .hasMessageContaining("com.asyncbacklog.clock")
                .hasMessageContaining("Sunday");
    }
}
