package com.asyncbacklog.workingtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hours of a week that somebody works every week.
 *
 * @param days each working day's hours in order, none of which overlap; a day without hours is left out
 */
public record WorkingWeek(Map<DayOfWeek, List<WorkingHours>> days) {

    /** No working day at all. */
    public static final WorkingWeek NONE = new WorkingWeek(Map.of());

    /** Monday to Friday, 09:00 to 17:00. */
    public static final WorkingWeek STANDARD = of(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0)));

    /** Throws {@link IllegalArgumentException} when there are {@link #overlaps}. */
    public WorkingWeek {
        List<HoursOverlap> overlaps = overlaps(days);
        if (!overlaps.isEmpty()) {
            throw new IllegalArgumentException("hours of a working week overlap: " + overlaps);
        }
        days = inOrder(days);
    }

    /** The same hours on each of these days. */
    public static WorkingWeek of(Set<DayOfWeek> days, WorkingHours... hours) {
        Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, List.of(hours)));
        return new WorkingWeek(week);
    }

    /**
     * What keeps hours from being those of a week: each that begins before an earlier one has ended, also over midnight and
     * from Sunday to Monday. Empty when all is well.
     */
    public static List<HoursOverlap> overlaps(Map<DayOfWeek, List<WorkingHours>> days) {
        List<Placed> placed = days.entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(hours -> Placed.of(day.getKey(), hours)))
                .sorted(Comparator.comparing(Placed::start))
                .toList();
        return placed.isEmpty() ? List.of() : overlaps(placed);
    }

    /** That day's hours in order, none when it is no working day. */
    public List<WorkingHours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** Whether there is no working day. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    private static List<HoursOverlap> overlaps(List<Placed> placed) {
        List<HoursOverlap> overlaps = new ArrayList<>();
        Placed running =
                Collections.max(placed, Comparator.comparing(Placed::end)).oneWeekBefore();
        for (Placed next : placed) {
            if (next.start.isBefore(running.end)) {
                overlaps.add(new HoursOverlap(next.day, next.hours, running.day, running.hours));
            }
            if (next.end.isAfter(running.end)) {
                running = next;
            }
        }
        return List.copyOf(overlaps);
    }

    private static Map<DayOfWeek, List<WorkingHours>> inOrder(Map<DayOfWeek, List<WorkingHours>> days) {
        Map<DayOfWeek, List<WorkingHours>> ordered = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                ordered.put(day, inOrder(hours));
            }
        });
        return Collections.unmodifiableMap(ordered);
    }

    private static List<WorkingHours> inOrder(Collection<WorkingHours> hours) {
        return hours.stream().sorted(Comparator.comparing(WorkingHours::from)).toList();
    }

    /** Hours in some week whose clock is never set. */
    private record Placed(DayOfWeek day, WorkingHours hours, LocalDateTime start, LocalDateTime end) {

        private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

        static Placed of(DayOfWeek day, WorkingHours hours) {
            LocalDate date = A_MONDAY.with(TemporalAdjusters.nextOrSame(day));
            return new Placed(day, hours, hours.start(date), hours.end(date));
        }

        Placed oneWeekBefore() {
            return new Placed(day, hours, start.minusWeeks(1), end.minusWeeks(1));
        }
    }
}
