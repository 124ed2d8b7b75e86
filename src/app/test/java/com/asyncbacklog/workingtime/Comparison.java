package com.asyncbacklog.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Asks the engine what was watched minute by minute, and notes where the two differ. */
final class Comparison {

    /** Watched before the instant of interest, so that what was before it is known, and in all. */
    private static final int MINUTES_BEFORE = minutes(Duration.ofDays(5));

    private static final int MINUTES_IN_ALL = minutes(Duration.ofDays(20));

    private static final int MINUTES_ASKED = minutes(Duration.ofDays(2));
    private static final int MINUTES_ASKED_CLOSELY = minutes(Duration.ofHours(5));

    private static final int[] AHEAD = {0, 1, 29, 60, 479, 480, 481, 1440, 2400, 3000};
    private static final List<LocalTime> TIMES_OF_DAY = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 30),
            LocalTime.of(1, 59),
            LocalTime.of(2, 30),
            LocalTime.of(3, 30),
            LocalTime.of(4, 0),
            LocalTime.of(5, 30),
            LocalTime.of(17, 30),
            LocalTime.of(23, 59));

    private final List<String> mismatches = new ArrayList<>();
    private long instants;
    private long answers;

    /** The first hundred. */
    List<String> mismatches() {
        return mismatches;
    }

    long instants() {
        return instants;
    }

    long answers() {
        return answers;
    }

    /** Two days before an instant to two days after it, each minute; the hours beside it more closely. */
    void around(Instant middle, WorkingTime person) {
        MinuteByMinute watched = watch(middle, person);
        for (int minute = MINUTES_BEFORE - MINUTES_ASKED; minute < MINUTES_BEFORE + MINUTES_ASKED; minute++) {
            instants++;
            compareThen(person, watched, minute);
            if (Math.abs(minute - MINUTES_BEFORE) < MINUTES_ASKED_CLOSELY
                    || watched.isWorking(minute) != watched.isWorking(minute - 1)
                    || minute % 17 == 0) {
                compareAhead(person, watched, minute);
            }
        }
        LocalDate day = watched.localDay(MINUTES_BEFORE);
        for (int days = -3; days <= 3; days++) {
            compareDay(person, watched, day.plusDays(days));
        }
    }

    void common(Instant middle, WorkingTime a, WorkingTime b) {
        MinuteByMinute ofA = watch(middle, a);
        MinuteByMinute ofB = watch(middle, b);
        for (int minute = MINUTES_BEFORE - MINUTES_ASKED; minute < MINUTES_BEFORE + MINUTES_ASKED; minute += 211) {
            instants++;
            Instant from = ofA.instant(minute);
            Optional<Interval> answer = WorkingTime.nextCommon(a, b, from);
            int[] common = MinuteByMinute.common(ofA, ofB, minute);
            Object expected = common.length > 0
                    ? Optional.of(new Interval(ofA.instant(common[0]), ofA.instant(common[1])))
                    : answer.filter(later -> !later.start().isBefore(ofA.instant(MINUTES_IN_ALL)));
            compare(() -> "common time of " + a + " and", b, from, answer, expected);
        }
    }

    private void compareThen(WorkingTime person, MinuteByMinute watched, int minute) {
        Instant now = watched.instant(minute);
        compare(() -> "working", person, now, person.isWorkingAt(now), watched.isWorking(minute));
        compare(() -> "local day", person, now, person.localDay(now), watched.localDay(minute));
    }

    private void compareAhead(WorkingTime person, MinuteByMinute watched, int minute) {
        Instant now = watched.instant(minute);
        compare(() -> "next start", person, watched, now, person.nextStart(now), watched.nextStart(minute));
        compare(() -> "next end", person, watched, now, person.nextEnd(now), watched.nextEnd(minute));
        int ahead = AHEAD[(minute / 60 + minute) % AHEAD.length];
        Duration time = Duration.ofMinutes(ahead);
        Optional<Instant> after = person.after(now, time);
        compare(() -> "after " + time, person, watched, now, after, watched.after(minute, ahead));
        after.ifPresent(then -> compare(() -> "back from " + time, person, now, person.between(now, then), time));
        Duration between = Duration.ofMinutes(watched.between(minute, minute + ahead));
        compare(() -> "between " + time, person, now, person.between(now, now.plus(time)), between);
    }

    private void compareDay(WorkingTime person, MinuteByMinute watched, LocalDate day) {
        List<Integer> stretches = watched.stretches(day);
        List<Interval> expected = new ArrayList<>();
        for (int place = 0; place < stretches.size(); place += 2) {
            expected.add(
                    new Interval(watched.instant(stretches.get(place)), watched.instant(stretches.get(place + 1))));
        }
        compare(() -> "stretches", person, day, person.stretches(day), expected);
        compare(() -> "working day", person, day, person.isWorkingDay(day), !expected.isEmpty());

        int[] ends = watched.bounds(day);
        Optional<Interval> bounds = ends.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(watched.instant(ends[0]), watched.instant(ends[1] + 1)));
        compare(() -> "bounds", person, day, person.bounds(day), bounds);

        for (LocalTime time : TIMES_OF_DAY) {
            Optional<Instant> at =
                    expected.isEmpty() ? Optional.empty() : Optional.of(watched.instant(watched.at(day, time)));
            compare(() -> "at " + time, person, day, person.at(day, time), at);
        }
    }

    /** What lies beyond the time watched is only known to lie there. */
    private void compare(
            Supplier<String> what,
            WorkingTime person,
            MinuteByMinute watched,
            Instant now,
            Optional<Instant> answer,
            OptionalInt minute) {
        Object expected = minute.isPresent()
                ? Optional.of(watched.instant(minute.getAsInt()))
                : answer.filter(later -> !later.isBefore(watched.instant(watched.minutes())));
        compare(what, person, now, answer, expected);
    }

    private void compare(Supplier<String> what, WorkingTime person, Object when, Object answer, Object expected) {
        answers++;
        if (!Objects.equals(answer, expected) && mismatches.size() < 100) {
            mismatches.add(what.get() + " of " + person + " at " + when + ": " + answer + " but watched " + expected);
        }
    }

    private static MinuteByMinute watch(Instant middle, WorkingTime person) {
        return new MinuteByMinute(person, middle.minusSeconds(60L * MINUTES_BEFORE), MINUTES_IN_ALL);
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
