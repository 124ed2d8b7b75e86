package com.asyncbacklog.workingtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hours of a week as REST has them: working days only, by {@code MON} to {@code SUN}, Monday first. */
final class WeekJson {

    private WeekJson() {}

    /** Times of day as {@code HH:MM}; {@code to} is 00:00 for midnight, and not later than {@code from} on the next day. */
    record HoursJson(String from, String to) {}

    static Map<String, List<HoursJson>> of(WorkingWeek week) {
        Map<String, List<HoursJson>> days = new LinkedHashMap<>();
        week.days()
                .forEach((day, hours) -> days.put(
                        WeekText.shortName(day),
                        hours.stream()
                                .map(stretch -> new HoursJson(
                                        stretch.from().toString(), stretch.to().toString()))
                                .toList()));
        return days;
    }
}
