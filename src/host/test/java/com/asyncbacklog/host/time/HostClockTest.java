package com.asyncbacklog.host.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.Test;

public class HostClockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    public void a_stopped_clock_moves_only_by_hand() {
        HostClock clock = HostClock.stoppedAt(NOON);
        assertThat(clock.instant()).isEqualTo(NOON);

        clock.advance(Duration.ofHours(3));
        clock.advance(Duration.ofHours(-1));

        assertThat(clock.instant()).isEqualTo("2026-03-02T14:00:00Z");
    }

    @Test
    public void a_running_clock_keeps_running_after_it_was_moved() {
        HostClock clock = HostClock.running();
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant())
                .isBetween(
                        Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
    }

    @Test
    public void the_clock_of_another_zone_moves_along() {
        HostClock clock = HostClock.stoppedAt(NOON);
        HostClock inTokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.advance(Duration.ofMinutes(5));
        assertThat(inTokyo.instant()).isEqualTo("2026-03-02T12:05:00Z");
        assertThat(inTokyo.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
