package com.asyncbacklog.decisions;

import com.asyncbacklog.workingtime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The time in which people may object: each has so many of their own working hours, of which those pass that fall into a
 * run of its clock. How much has passed is counted anew from the runs each time, by the calendar that somebody has now, so
 * that no stop, no clock change and no weekend can be counted twice or lost.
 *
 * @param hours working hours for each
 * @param consulted keys of the people
 * @param runs when its clock ran, in order; the last may go on
 */
record ObjectionWindow(double hours, List<String> consulted, List<Run> runs) {

    private static final double MILLIS_OF_HOUR = 3_600_000;

    /** @param to none while it goes on */
    record Run(Instant from, Optional<Instant> to) {}

    ObjectionWindow {
        consulted = List.copyOf(consulted);
        runs = List.copyOf(runs);
    }

    static ObjectionWindow opened(double hours, List<String> consulted, Instant at) {
        return new ObjectionWindow(hours, consulted, List.of(new Run(at, Optional.empty())));
    }

    static Duration duration(double hours) {
        return Duration.ofMillis(Math.round(hours * MILLIS_OF_HOUR));
    }

    boolean isRunning() {
        return !runs.isEmpty() && last().to().isEmpty();
    }

    ObjectionWindow stopped(Instant at) {
        if (!isRunning()) {
            return this;
        }
        List<Run> stopped = new ArrayList<>(runs.subList(0, runs.size() - 1));
        if (last().from().isBefore(at)) {
            stopped.add(new Run(last().from(), Optional.of(at)));
        }
        return new ObjectionWindow(hours, consulted, stopped);
    }

    ObjectionWindow resumed(Instant at) {
        if (isRunning()) {
            return this;
        }
        List<Run> resumed = new ArrayList<>(runs);
        resumed.add(new Run(at, Optional.empty()));
        return new ObjectionWindow(hours, consulted, resumed);
    }

    /** Whether somebody who objected has agreed since it was opened: what they agreed to before were other words. */
    boolean hasAgreed(String key, Collection<Objection> objections) {
        return !runs.isEmpty()
                && objections.stream()
                        .filter(objection -> objection.objector().equals(key))
                        .flatMap(objection -> objection.agreedAt().stream())
                        .anyMatch(at -> !at.isBefore(runs.get(0).from()));
    }

    /** When the run that goes on began. */
    Instant runningSince() {
        if (!isRunning()) {
            throw new IllegalStateException("the clock stands still");
        }
        return last().from();
    }

    /** What is left of somebody's hours at an instant; never negative. */
    Duration left(WorkingTime time, Instant now) {
        Duration used = runs.stream()
                .map(run -> time.between(run.from(), run.to().orElse(now)))
                .reduce(Duration.ZERO, Duration::plus);
        Duration left = duration(hours).minus(used);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** When somebody's hours will be over if the clock runs on; empty when they have not so much working time in sight. */
    Optional<Instant> over(WorkingTime time) {
        Instant since = runningSince();
        return time.after(since, left(time, since));
    }

    /** Whether somebody will have had their hours some day; not when they have not so much working time in sight. */
    boolean isWithinReachOf(WorkingTime time, Instant now) {
        return time.after(now, left(time, now)).isPresent();
    }

    private Run last() {
        return runs.get(runs.size() - 1);
    }
}
