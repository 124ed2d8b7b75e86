package com.asyncbacklog.updates;

import com.asyncbacklog.workingtime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The clock of a question, counted in the working time of whoever is asked.
 *
 * @param from since when it runs
 * @param minutes of their working time that they have from then on
 * @param dueAt when these are over; none for a reason
 * @param zone where they work
 */
record ResponseClock(Instant from, int minutes, Optional<Instant> dueAt, Optional<NoDue> noDue, ZoneId zone) {

    static ResponseClock start(WorkingTime answerers, Instant from, int minutes) {
        Optional<Instant> due = answerers.after(from, Duration.ofMinutes(minutes));
        return new ResponseClock(
                from,
                minutes,
                due,
                due.isPresent() ? Optional.empty() : Optional.of(NoDue.NO_WORKING_TIME),
                answerers.zone());
    }

    /** As it runs by a calendar that may have changed since. */
    ResponseClock by(WorkingTime answerers) {
        return start(answerers, from, minutes);
    }

    /** Stands still with what is left of it; nothing is left of one that is overdue. */
    ResponseClock stopped(WorkingTime answerers, Instant now) {
        Duration left = Duration.ofMinutes(minutes).minus(answerers.between(from, now));
        int rest = left.isNegative() ? 0 : (int) left.plusSeconds(59).toMinutes();
        return new ResponseClock(now, rest, Optional.empty(), Optional.of(NoDue.ARCHIVED), zone);
    }

    /** Without anybody who could answer. */
    ResponseClock forNobody() {
        return new ResponseClock(from, minutes, Optional.empty(), Optional.of(NoDue.NOBODY), zone);
    }

    boolean isStopped() {
        return noDue.filter(reason -> reason == NoDue.ARCHIVED).isPresent();
    }

    /** Whether somebody who looks at it sees the same. */
    boolean showsTheSameAs(ResponseClock other) {
        return dueAt.equals(other.dueAt) && noDue.equals(other.noDue) && zone.equals(other.zone);
    }
}
