package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.workingtime.DateRange;
import com.asyncbacklog.workingtime.WorkingTime;
import com.asyncbacklog.workingtime.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;

public class ResponseClockTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final WorkingTime LONDON =
            new WorkingTime(ZoneId.of("Europe/London"), WorkingWeek.STANDARD, List.of());

    @Test
    public void it_runs_in_working_time_only() {
        assertThat(ResponseClock.start(LONDON, MONDAY_NINE, 10 * 60).dueAt())
                .contains(Instant.parse("2026-03-03T11:00:00Z"));
    }

    @Test
    public void by_another_calendar_it_is_counted_anew_from_where_it_began() {
        WorkingTime awayOnTuesday = new WorkingTime(
                LONDON.zone(),
                LONDON.week(),
                List.of(new DateRange(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03"))));
        ResponseClock clock = ResponseClock.start(LONDON, MONDAY_NINE, 10 * 60);

        assertThat(clock.by(awayOnTuesday).dueAt()).contains(Instant.parse("2026-03-04T11:00:00Z"));
        assertThat(clock.by(LONDON).showsTheSameAs(clock)).isTrue();
        assertThat(clock.by(awayOnTuesday).showsTheSameAs(clock)).isFalse();
    }

    @Test
    public void stopped_it_keeps_what_was_left_and_goes_on_with_that() {
        ResponseClock clock = ResponseClock.start(LONDON, MONDAY_NINE, 10 * 60);

        ResponseClock stopped = clock.stopped(LONDON, MONDAY_NINE.plusSeconds(3 * 3600));

        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.dueAt()).isEmpty();
        Instant months = Instant.parse("2026-06-01T08:00:00Z");
        assertThat(ResponseClock.start(LONDON, months, stopped.minutes()).dueAt())
                .contains(Instant.parse("2026-06-01T15:00:00Z"));
    }

    @Test
    public void of_an_overdue_one_nothing_is_left() {
        ResponseClock clock = ResponseClock.start(LONDON, MONDAY_NINE, 60);

        assertThat(clock.stopped(LONDON, MONDAY_NINE.plusSeconds(3 * 3600)).minutes())
                .isZero();
    }
}
