package com.asyncbacklog.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/** The clock on the wall in a zone. It is set forward and back, over midnight too, and in places a whole day is left out. */
record WallClock(ZoneId zone) {

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * The first instant at which the clock shows this or something later. Of two local times the later is never reached
     * first, which {@code ZonedDateTime} doesn't promise: it carries a time in a gap beyond the times that follow the gap.
     */
    Instant reaches(LocalDateTime shown) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(shown);
        return offsets.isEmpty() ? rules.getTransition(shown).getInstant() : shown.toInstant(offsets.get(0));
    }

    /** False for a day that was left out, such as 30 December 2011 in Samoa. */
    boolean has(LocalDate day) {
        return reaches(day.atStartOfDay()).isBefore(reaches(day.plusDays(1).atStartOfDay()));
    }

    /** Nothing when the clock is set forward over all of these hours. */
    Optional<Interval> interval(LocalDate day, WorkingHours hours) {
        return Interval.between(reaches(hours.start(day)), reaches(hours.end(day)));
    }
}
