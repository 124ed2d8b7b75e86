package com.asyncbacklog.workingtime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week as stored: {@code MON 09:00-12:00 13:00-17:00, TUE 09:00-17:00}, Monday first, days without hours left out. A week
 * without a working day is {@code NONE}, as Oracle has no empty text.
 */
final class WeekText {

    private static final String NONE = "NONE";
    private static final Pattern DAY = Pattern.compile("([A-Z]{3})((?: [0-9:]{5}-[0-9:]{5})+)");
    private static final Pattern HOURS = Pattern.compile("([0-9:]{5})-([0-9:]{5})");

    private WeekText() {}

    /** The first three letters of a day's name, as in REST. */
    static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    static String write(WorkingWeek week) {
        if (week.isEmpty()) {
            return NONE;
        }
        List<String> days = new ArrayList<>();
        week.days().forEach((day, hours) -> {
            StringBuilder text = new StringBuilder(shortName(day));
            hours.forEach(stretch ->
                    text.append(' ').append(stretch.from()).append('-').append(stretch.to()));
            days.add(text.toString());
        });
        return String.join(", ", days);
    }

    static WorkingWeek read(String text) {
        Map<DayOfWeek, List<WorkingHours>> days = new EnumMap<>(DayOfWeek.class);
        for (Matcher day = DAY.matcher(text); day.find(); ) {
            List<WorkingHours> hours = new ArrayList<>();
            for (Matcher stretch = HOURS.matcher(day.group(2)); stretch.find(); ) {
                hours.add(new WorkingHours(LocalTime.parse(stretch.group(1)), LocalTime.parse(stretch.group(2))));
            }
            days.put(day(day.group(1)), hours);
        }
        return new WorkingWeek(days);
    }

    private static DayOfWeek day(String shortName) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (shortName(day).equals(shortName)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + shortName);
    }
}
