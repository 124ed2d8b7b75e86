package com.asyncbacklog.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody is at work at an instant.
 *
 * @param working whether they are
 * @param changesAt when they stop, or when they are at it again; none when no working time is in sight
 * @param absence the days of the absence they are in, if they are in one
 */
public record Presence(boolean working, Optional<Instant> changesAt, Optional<DateRange> absence) {

    public static Presence at(Instant now, WorkingTime time) {
        boolean working = time.isWorkingAt(now);
        LocalDate today = time.localDay(now);
        return new Presence(
                working,
                working ? time.nextEnd(now) : time.nextStart(now),
                time.absences().stream()
                        .filter(absence -> !working && absence.contains(today))
                        .findFirst());
    }
}
