package com.asyncbacklog.host.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When the company's people do things: on working days, between nine and five where they live. */
final class Calendar {

    /** The day that all dates of the demo count back from. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final LocalTime START = LocalTime.of(9, 0);
    private static final int MINUTES_OF_A_DAY = 8 * 60;

    /** Has no common divisor with the day's minutes, so that neighbouring numbers give times far apart. */
    private static final int STRIDE = 187;

    private final Map<String, DemoCompany.Person> people;

    Calendar(List<DemoCompany.Person> people) {
        this.people = people.stream().collect(Collectors.toMap(DemoCompany.Person::name, person -> person));
    }

    DemoCompany.Person person(String name) {
        return people.get(name);
    }

    /** A moment on the last working day that is at least so many days ago; {@code number} spreads them over the day. */
    Instant moment(String name, int daysAgo, int number) {
        ZoneId zone = person(name).zone();
        LocalTime time = START.plusMinutes(Math.floorMod(number * STRIDE, MINUTES_OF_A_DAY));
        return workingDay(TODAY.minusDays(daysAgo)).atTime(time).atZone(zone).toInstant();
    }

    private static LocalDate workingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? workingDay(day.minusDays(1)) : day;
    }
}
