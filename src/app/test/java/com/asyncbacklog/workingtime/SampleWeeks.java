package com.asyncbacklog.workingtime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Weeks that people work, and short ways to write times down. */
final class SampleWeeks {

    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    static final WorkingWeek SUNDAY_TO_THURSDAY = WorkingWeek.of(
            EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)),
            hours("09:00", "12:00"),
            hours("13:00", "17:30"));

    static final WorkingWeek AROUND_THE_CLOCK = WorkingWeek.of(EVERY_DAY, hours("00:00", "00:00"));

    static final WorkingWeek NIGHTS = WorkingWeek.of(EVERY_DAY, hours("22:00", "06:00"));

    static final WorkingWeek SMALL_HOURS = WorkingWeek.of(
            EVERY_DAY,
            hours("00:30", "01:30"),
            hours("02:00", "02:45"),
            hours("03:15", "04:30"),
            hours("22:15", "00:15"));

    static final WorkingWeek LONG_WEEKEND =
            WorkingWeek.of(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), hours("09:00", "09:00"));

    private SampleWeeks() {}

    static WorkingTime standard(String zone, DateRange... absences) {
        return working(zone, WorkingWeek.STANDARD, absences);
    }

    static WorkingTime working(String zone, WorkingWeek week, DateRange... absences) {
        return new WorkingTime(ZoneId.of(zone), week, List.of(absences));
    }

    static WorkingHours hours(String from, String to) {
        return new WorkingHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    static DateRange days(String from, String to) {
        return new DateRange(day(from), day(to));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Local time there; the earlier one where the clock shows it twice. */
    static Instant at(String zone, String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), ZoneId.of(zone)).toInstant();
    }

    /** Some hours on some days, by whole minutes, also over midnight. */
    static WorkingWeek random(Random random) {
        Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int more = random.nextInt(4); more > 0; more--) {
                WorkingHours hours = new WorkingHours(time(random), time(random));
                List<WorkingHours> ofDay = week.computeIfAbsent(day, none -> new ArrayList<>());
                ofDay.add(hours);
                if (!WorkingWeek.overlaps(week).isEmpty()) {
                    ofDay.remove(hours);
                }
            }
        }
        return new WorkingWeek(week);
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }
}
