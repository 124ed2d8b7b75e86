package com.asyncbacklog.workingtime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A stretch of a working day, as the clock on the wall shows it; at most 24 hours.
 *
 * @param to not later than {@code from} when it ends on the next day: 00:00 is the midnight after, and 00:00 to 00:00 all
 *     of a day
 */
public record WorkingHours(LocalTime from, LocalTime to) {

    public boolean endsOnNextDay() {
        return !to.isAfter(from);
    }

    LocalDateTime start(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime end(LocalDate day) {
        return (endsOnNextDay() ? day.plusDays(1) : day).atTime(to);
    }
}
