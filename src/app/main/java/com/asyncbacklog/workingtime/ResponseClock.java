package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When somebody can be expected to answer, counted in their own working time.
 *
 * @param working how much of it they get
 */
record ResponseClock(
        Person asker, WorkingTime yours, Person answerer, WorkingTime theirs, Instant now, Duration working) {

    /** None when they have no such time in sight. */
    Optional<Instant> dueAt() {
        return theirs.after(now, working);
    }

    /** When both are at work, once. */
    Optional<Interval> nextCommon() {
        return WorkingTime.nextCommon(yours, theirs, now);
    }

    /**
     * Whether the answer comes later than the asker may think who counts the hours on their own clock, or never. Somebody with
     * no working time of their own thinks of nothing.
     */
    boolean isLate() {
        return dueAt().map(due -> yours.after(now, working).filter(due::isAfter).isPresent())
                .orElse(true);
    }

    /** The absence that keeps them from answering sooner, to its last day. */
    Optional<LocalDate> absentUntil() {
        return heldUp().flatMap(day -> theirs.absences().stream()
                .filter(absence -> absence.contains(day))
                .map(DateRange::to)
                .findFirst());
    }

    /** When they would be at it, were they not absent; none when no absence holds them up. */
    Optional<Instant> missedAt() {
        return heldUp().flatMap(day -> unhindered().bounds(day)).map(Interval::start);
    }

    /** The first day that they would have worked on it and are absent. */
    private Optional<LocalDate> heldUp() {
        Optional<Instant> without = unhindered().after(now, working);
        if (without.isEmpty() || without.equals(dueAt())) {
            return Optional.empty();
        }
        return unhindered()
                .nextWorking(now)
                .map(theirs::localDay)
                .flatMap(first -> first.datesUntil(
                                theirs.localDay(without.get()).plusDays(1))
                        .filter(unhindered()::isWorkingDay)
                        .filter(day -> theirs.absences().stream().anyMatch(absence -> absence.contains(day)))
                        .findFirst());
    }

    private WorkingTime unhindered() {
        return new WorkingTime(theirs.zone(), theirs.week(), List.of());
    }
}
