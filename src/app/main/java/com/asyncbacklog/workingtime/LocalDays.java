package com.asyncbacklog.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person's days as they live them. A day begins at the cut-off in the small hours; earlier when its work does; later
 * while the work of the day before goes on. Each instant belongs to exactly one of them.
 */
record LocalDays(WorkingTime time, WallClock clock) {

    private static final LocalTime CUT_OFF = LocalTime.of(4, 0);

    LocalDate of(Instant instant) {
        LocalDate day = clock.date(instant).plusDays(1);
        while (!clock.has(day) || begin(day).isAfter(instant)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Nothing for a day that the zone's clock left out. */
    Optional<Interval> bounds(LocalDate day) {
        return clock.has(day) ? Interval.between(begin(day), end(day)) : Optional.empty();
    }

    /**
     * When the clock shows a time of day within a day; the last such time, as a day that goes on after the cut-off may have
     * two. The end of the day when it has none.
     */
    Instant at(LocalDate day, LocalTime timeOfDay) {
        return Stream.of(day.plusDays(1), day)
                .map(date -> clock.reaches(date.atTime(timeOfDay)))
                .filter(instant -> of(instant).equals(day))
                .findFirst()
                .orElseGet(() -> end(day));
    }

    private Instant begin(LocalDate day) {
        Instant cutOff = clock.reaches(day.atTime(CUT_OFF));
        return time.workday(day)
                .map(Interval::start)
                .filter(start -> start.isBefore(cutOff))
                .or(() -> time.workday(day.minusDays(1)).map(Interval::end).filter(end -> end.isAfter(cutOff)))
                .orElse(cutOff);
    }

    private Instant end(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!clock.has(next)) {
            next = next.plusDays(1);
        }
        return begin(next);
    }
}
