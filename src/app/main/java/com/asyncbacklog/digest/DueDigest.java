package com.asyncbacklog.digest;

import com.asyncbacklog.workingtime.Interval;
import com.asyncbacklog.workingtime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A digest that somebody is to get.
 *
 * @param calendar by whose working day it is due
 * @param day that working day
 */
record DueDigest(DigestReader reader, WorkingTime calendar, LocalDate day) {

    /** Where there is no working day before: so far the first one looks back. */
    private static final Period WITHOUT_DAY_BEFORE = Period.ofDays(7);

    /** Nothing unless it is a working day of this calendar, and its work has begun and is not over: nobody gets it at night. */
    static Optional<DueDigest> at(Instant now, DigestReader reader, WorkingTime calendar) {
        LocalDate day = calendar.localDay(now);
        return calendar.workday(day)
                .filter(workday -> workday.contains(now))
                .map(workday -> new DueDigest(reader, calendar, day));
    }

    /** Under which it is claimed: one of a person and day, whichever project's hours began it. */
    String key() {
        return "digest:" + reader.person().key() + ":" + day;
    }

    /** From when on it tells what changed when there was none before: since the beginning of the working day before. */
    Instant firstFrom() {
        return calendar.previousWorkingDay(day)
                .flatMap(calendar::workday)
                .map(Interval::start)
                .orElseGet(() -> day.minus(WITHOUT_DAY_BEFORE)
                        .atStartOfDay(calendar.zone())
                        .toInstant());
    }

    /** Whether an instant lies in the day that begins with it. */
    boolean isToday(Instant instant) {
        return calendar.localDay(instant).equals(day);
    }
}
