package com.asyncbacklog.workingtime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of the calendar on which somebody has hours and is not absent, whatever the clock does on them.
 *
 * @param absences in order and apart, see {@link DateRange#merged}
 */
record Workdays(WorkingWeek week, List<DateRange> absences) {

    boolean has(LocalDate day) {
        return !week.on(day.getDayOfWeek()).isEmpty() && absenceOn(day).isEmpty();
    }

    /** One after the other, both ends included. An absence is passed in one step, however long it is. */
    Stream<LocalDate> from(LocalDate first, LocalDate last) {
        return week.isEmpty()
                ? Stream.empty()
                : Stream.iterate(first, day -> !day.isAfter(last), day -> next(day, last))
                        .filter(this::has);
    }

    /** From the last day back to the first, both included. */
    Stream<LocalDate> backFrom(LocalDate last, LocalDate first) {
        return week.isEmpty()
                ? Stream.empty()
                : Stream.iterate(last, day -> !day.isBefore(first), day -> previous(day, first))
                        .filter(this::has);
    }

    private LocalDate next(LocalDate day, LocalDate last) {
        LocalDate end = absenceOn(day).map(DateRange::to).orElse(day);
        return (end.isBefore(last) ? end : last).plusDays(1);
    }

    private LocalDate previous(LocalDate day, LocalDate first) {
        LocalDate start = absenceOn(day).map(DateRange::from).orElse(day);
        return (start.isAfter(first) ? start : first).minusDays(1);
    }

    private Optional<DateRange> absenceOn(LocalDate day) {
        int place = Collections.binarySearch(absences, new DateRange(day, day), Comparator.comparing(DateRange::from));
        int nearest = place >= 0 ? place : -place - 2;
        return nearest >= 0
                ? Optional.of(absences.get(nearest)).filter(absence -> absence.contains(day))
                : Optional.empty();
    }
}
