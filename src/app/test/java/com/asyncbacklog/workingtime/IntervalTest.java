package com.asyncbacklog.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class IntervalTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant FIVE = Instant.parse("2026-03-02T17:00:00Z");

    private final Interval morning = new Interval(NINE, NOON);

    @Test
    public void it_contains_its_start_but_not_its_end() {
        assertThat(morning.contains(NINE.minusNanos(1))).isFalse();
        assertThat(morning.contains(NINE)).isTrue();
        assertThat(morning.contains(NOON.minusNanos(1))).isTrue();
        assertThat(morning.contains(NOON)).isFalse();
    }

    @Test
    public void it_is_as_long_as_the_time_that_passes() {
        assertThat(morning.length()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    public void it_is_never_empty() {
        assertThatThrownBy(() -> new Interval(NINE, NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("09:00");
        assertThatThrownBy(() -> new Interval(NOON, NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void what_two_have_in_common_is_inside_both() {
        Interval day = new Interval(NINE, FIVE);
        Interval aroundNoon = new Interval(NOON.minusSeconds(60), NOON.plusSeconds(60));

        assertThat(morning.intersection(day)).contains(morning);
        assertThat(day.intersection(morning)).contains(morning);
        assertThat(morning.intersection(aroundNoon)).contains(new Interval(NOON.minusSeconds(60), NOON));
        assertThat(morning.intersection(new Interval(NOON, FIVE))).isEmpty();
        assertThat(morning.intersection(new Interval(FIVE, FIVE.plusSeconds(1))))
                .isEmpty();
    }
}
