package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.Cursor;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where an absence stands in a list from the latest first day to the earliest, as a cursor: its day as a UTC midnight. */
final class AbsencePlace {

    private AbsencePlace() {}

    static Cursor of(Absence absence) {
        return new Cursor(
                absence.days().from().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), absence.id());
    }

    /** A date as stored; years stay within four digits whatever a cursor says. */
    static String day(Cursor place) {
        long day = Math.floorDiv(place.at(), 24L * 60 * 60 * 1000);
        return LocalDate.ofEpochDay(Math.max(-365_000, Math.min(day, 2_900_000)))
                .toString();
    }
}
