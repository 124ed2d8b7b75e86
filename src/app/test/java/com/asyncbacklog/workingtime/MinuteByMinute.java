package com.asyncbacklog.workingtime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Somebody who watches a clock on the wall for some weeks and notes each minute what they do: slow, and with nothing in
 * common with the engine, which it is to judge. It only ever asks which time it is at an instant, never at which instant it
 * is some time. Minutes are counted from the first one watched; offsets must be whole minutes.
 */
final class MinuteByMinute {

    private static final int NONE = -1;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int CUT_OFF = 4 * 60;

    private final WorkingTime person;
    private final Instant start;

    /** The latest time the clock has shown so far, in minutes of local time since 1970. */
    private final long[] shown;

    /** The stretch worked in: the day it began on times 100, and its place there. */
    private final long[] stretch;

    private final long[] day;

    /** How many minutes were worked before this one. */
    private final int[] worked;

    private final int[] nextStart;
    private final int[] nextEnd;

    MinuteByMinute(WorkingTime person, Instant start, int minutes) {
        this.person = person;
        this.start = start;
        shown = new long[minutes];
        stretch = new long[minutes];
        day = new long[minutes];
        worked = new int[minutes];
        nextStart = new int[minutes];
        nextEnd = new int[minutes];
        watch();
        lookBack();
    }

    int minutes() {
        return shown.length;
    }

    Instant instant(int minute) {
        return start.plusSeconds(60L * minute);
    }

    int minute(Instant instant) {
        return Math.toIntExact((instant.getEpochSecond() - start.getEpochSecond()) / 60);
    }

    boolean isWorking(int minute) {
        return stretch[minute] != NONE;
    }

    LocalDate localDay(int minute) {
        return LocalDate.ofEpochDay(day[minute]);
    }

    OptionalInt nextStart(int minute) {
        return known(nextStart[minute]);
    }

    OptionalInt nextEnd(int minute) {
        return known(nextEnd[minute]);
    }

    int between(int from, int to) {
        return worked[to] - worked[from];
    }

    OptionalInt after(int from, int working) {
        int place = Arrays.binarySearch(worked, from, worked.length, worked[from] + working);
        if (place < 0) {
            return OptionalInt.empty();
        }
        while (place > from && worked[place - 1] == worked[place]) {
            place--;
        }
        return OptionalInt.of(place);
    }

    /** First and last minute of a local working day, that one included; empty for a day that never came. */
    int[] bounds(LocalDate localDay) {
        return ends(day, localDay.toEpochDay());
    }

    /** First minute of each stretch that begins on a day, and the first after it, in turns. */
    List<Integer> stretches(LocalDate onDay) {
        List<Integer> found = new ArrayList<>();
        int places = hours(onDay.toEpochDay()).size();
        for (int place = 0; place < places; place++) {
            int[] ends = ends(stretch, onDay.toEpochDay() * 100 + place);
            if (ends.length > 0) {
                found.add(ends[0]);
                found.add(ends[1] + 1);
            }
        }
        return found;
    }

    /** The minute at which the clock shows a time within a local working day that is one. */
    int at(LocalDate localDay, LocalTime time) {
        for (LocalDate date : List.of(localDay.plusDays(1), localDay)) {
            int minute = firstShowing(date.toEpochDay() * MINUTES_OF_DAY + time.toSecondOfDay() / 60);
            if (day[minute] == localDay.toEpochDay()) {
                return minute;
            }
        }
        return bounds(localDay)[1] + 1;
    }

    /** First minute from one on at which both work, and the first after it at which either stops; empty if never. */
    static int[] common(MinuteByMinute a, MinuteByMinute b, int from) {
        for (int first = from; first < a.minutes(); first++) {
            if (a.isWorking(first) && b.isWorking(first)) {
                int end = first;
                while (end < a.minutes() && a.stretch[end] == a.stretch[first] && b.stretch[end] == b.stretch[first]) {
                    end++;
                }
                return new int[] {first, end};
            }
        }
        return new int[0];
    }

    private void watch() {
        ZoneId zone = person.zone();
        long dayBefore = NONE;
        boolean begun = false;
        for (int minute = 0; minute < minutes(); minute++) {
            Instant now = instant(minute);
            long local = (now.getEpochSecond() + zone.getRules().getOffset(now).getTotalSeconds()) / 60;
            shown[minute] = minute == 0 ? local : Math.max(local, shown[minute - 1]);
            long today = shown[minute] / MINUTES_OF_DAY;
            if (minute > 0 && today != shown[minute - 1] / MINUTES_OF_DAY) {
                dayBefore = shown[minute - 1] / MINUTES_OF_DAY;
                begun = false;
            }
            stretch[minute] = stretch(shown[minute], today, dayBefore);
            begun |= stretch[minute] / 100 == today;
            boolean late = shown[minute] % MINUTES_OF_DAY >= CUT_OFF;
            day[minute] = isWorking(minute) ? stretch[minute] / 100 : begun || late ? today : dayBefore;
            worked[minute] = minute == 0 ? 0 : worked[minute - 1] + (isWorking(minute - 1) ? 1 : 0);
        }
    }

    private long stretch(long now, long today, long dayBefore) {
        for (long begins : new long[] {today, today - 1}) {
            boolean there = begins == today || begins == dayBefore;
            boolean absent = isAbsent(begins);
            List<WorkingHours> hours = hours(begins);
            for (int place = 0; there && !absent && place < hours.size(); place++) {
                long from = begins * MINUTES_OF_DAY + hours.get(place).from().toSecondOfDay() / 60;
                long to = begins * MINUTES_OF_DAY + hours.get(place).to().toSecondOfDay() / 60;
                if (from <= now && now < (to > from ? to : to + MINUTES_OF_DAY)) {
                    return begins * 100 + place;
                }
            }
        }
        return NONE;
    }

    private boolean isAbsent(long epochDay) {
        for (DateRange absence : person.absences()) {
            if (absence.from().toEpochDay() <= epochDay
                    && epochDay <= absence.to().toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    /** The first of January 1970 was a Thursday. */
    private List<WorkingHours> hours(long epochDay) {
        return person.week().days().getOrDefault(DayOfWeek.of((int) ((epochDay + 3) % 7) + 1), List.of());
    }

    private void lookBack() {
        int last = minutes() - 1;
        nextStart[last] = NONE;
        nextEnd[last] = NONE;
        for (int minute = last - 1; minute >= 0; minute--) {
            boolean changes = stretch[minute] != stretch[minute + 1];
            nextStart[minute] = changes && isWorking(minute + 1) ? minute + 1 : nextStart[minute + 1];
            nextEnd[minute] = changes && isWorking(minute) ? minute + 1 : nextEnd[minute + 1];
        }
    }

    private int firstShowing(long time) {
        int minute = 0;
        while (shown[minute] < time) {
            minute++;
        }
        return minute;
    }

    private static int[] ends(long[] notes, long wanted) {
        int first = 0;
        while (first < notes.length && notes[first] != wanted) {
            first++;
        }
        int last = notes.length - 1;
        while (last > first && notes[last] != wanted) {
            last--;
        }
        return first <= last ? new int[] {first, last} : new int[0];
    }

    private static OptionalInt known(int minute) {
        return minute == NONE ? OptionalInt.empty() : OptionalInt.of(minute);
    }
}
