package com.asyncbacklog.decisions;

import com.asyncbacklog.workingtime.Interval;
import com.asyncbacklog.workingtime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When a decision that is open to objections takes effect. */
final class ObjectionRules {

    private ObjectionRules() {}

    /**
     * The instant at which everybody consulted has had their hours, and each objector whose objection was answered has been
     * silent for two of their working days. Who agreed has had their say. Who has no working time in sight, or no calendar
     * here as they can do nothing in Jira any more, is not waited for. So it is the beginning of the clock's run when nobody
     * is left to wait for.
     *
     * @param calendars by the keys of the people
     */
    static Instant effectiveAt(
            ObjectionWindow window, Collection<Objection> objections, Map<String, WorkingTime> calendars) {
        Stream<Instant> hours = window.consulted().stream()
                .filter(key -> !window.hasAgreed(key, objections))
                .flatMap(key -> Stream.ofNullable(calendars.get(key)))
                .flatMap(time -> window.over(time).stream());
        Stream<Instant> silence = objections.stream()
                .filter(Objection::isAnswered)
                .flatMap(objection -> silentAt(objection, calendars).stream());
        return Stream.concat(hours, silence)
                .max(Instant::compareTo)
                .filter(window.runningSince()::isBefore)
                .orElse(window.runningSince());
    }

    /** When silence of the objector will have settled an answered objection; empty when they won't work two days any more. */
    static Optional<Instant> silentAt(Objection objection, Map<String, WorkingTime> calendars) {
        return objection
                .answer()
                .flatMap(answer -> Optional.ofNullable(calendars.get(objection.objector()))
                        .flatMap(time -> twoWorkingDays(answer.at(), time)));
    }

    /** The end of the second working day that lies wholly after an instant. */
    static Optional<Instant> twoWorkingDays(Instant from, WorkingTime time) {
        LocalDate today = time.localDay(from);
        boolean isAllOfTodayAhead = time.workday(today)
                .map(Interval::start)
                .filter(start -> !start.isBefore(from))
                .isPresent();
        Optional<LocalDate> first = isAllOfTodayAhead ? Optional.of(today) : time.nextWorkingDay(today);
        return first.flatMap(time::nextWorkingDay).flatMap(time::workday).map(Interval::end);
    }
}
