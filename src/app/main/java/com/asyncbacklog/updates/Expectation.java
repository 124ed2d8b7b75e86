package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.workingtime.DateRange;
import com.asyncbacklog.workingtime.Interval;
import com.asyncbacklog.workingtime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When an answer can be expected, for whoever is about to ask.
 *
 * @param asked whom they would ask
 * @param askers the working time of who asks
 * @param answerers that of who would answer
 */
record Expectation(Person asked, Answerer answerer, WorkingTime askers, WorkingTime answerers) {

    /** What somebody should know before they ask. */
    enum Warning {
        /** There is no due instant: no working time of whoever would answer is in sight. */
        NO_WORKING_TIME,
        /** Whoever would answer is absent before it is due. */
        ABSENT,
        /** It is due later than so many hours of the asker's own working time from now. */
        LATER_THAN_BY_OWN_CLOCK,
        /** The two don't work at the same time before it is due, so there is no asking back in between. */
        NO_COMMON_HOURS;

        String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    ResponseClock clock() {
        return answerer.clock();
    }

    boolean worksNow() {
        return answerers.isWorkingAt(clock().from());
    }

    /** When it would be due by the asker's own clock. */
    Optional<Instant> byOwnClock() {
        return askers.after(clock().from(), Duration.ofMinutes(clock().minutes()));
    }

    Optional<Interval> nextCommon() {
        return WorkingTime.nextCommon(askers, answerers, clock().from());
    }

    /** The absence of whoever would answer that it waits for. */
    Optional<DateRange> absence() {
        LocalDate today = answerers.localDay(clock().from());
        LocalDate due = clock().dueAt().map(answerers::localDay).orElse(LocalDate.MAX);
        return answerers.absences().stream()
                .filter(absence ->
                        !absence.to().isBefore(today) && !absence.from().isAfter(due))
                .findFirst();
    }

    /** An instant in that absence. */
    Optional<Instant> absentAt() {
        LocalDate today = answerers.localDay(clock().from());
        return absence()
                .map(absence -> absence.contains(today) ? today : absence.from())
                .flatMap(answerers::bounds)
                .map(Interval::start);
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        Optional<Instant> due = clock().dueAt();
        if (due.isEmpty()) {
            warnings.add(Warning.NO_WORKING_TIME);
        }
        if (absence().isPresent()) {
            warnings.add(Warning.ABSENT);
        }
        if (due.isPresent() && byOwnClock().filter(due.get()::isAfter).isPresent()) {
            warnings.add(Warning.LATER_THAN_BY_OWN_CLOCK);
        }
        if (due.isPresent()
                && nextCommon()
                        .filter(common -> common.start().isBefore(due.get()))
                        .isEmpty()) {
            warnings.add(Warning.NO_COMMON_HOURS);
        }
        return warnings;
    }
}
