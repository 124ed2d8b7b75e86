package com.asyncbacklog.workingtime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Weeks for tests. */
final class SampleCalendars {

    /** Monday to Thursday with a break at noon. */
    static final WorkingWeek EARLY = WorkingWeek.of(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), hours("06:30", "11:00"), hours("12:00", "15:00"));

    /** Over midnight, on Sunday until midnight. */
    static final WorkingWeek NIGHTS = new WorkingWeek(Map.of(
            DayOfWeek.FRIDAY, List.of(hours("22:00", "06:00")), DayOfWeek.SUNDAY, List.of(hours("18:00", "00:00"))));

    static final WorkingWeek SUNDAY_TO_THURSDAY = WorkingWeek.of(
            EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
            hours("09:00", "17:00"));

    private SampleCalendars() {}

    static WorkingHours hours(String from, String to) {
        return new WorkingHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
