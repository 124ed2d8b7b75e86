package com.asyncbacklog.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time from its start up to its end, which is no part of it. Never empty. */
public record Interval(Instant start, Instant end) {

    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an interval that starts at " + start + " cannot end at " + end);
        }
    }

    /** Nothing when there is no time in between. */
    static Optional<Interval> between(Instant start, Instant end) {
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Elapsed time. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** What both have in common; nothing when they are apart or merely touch. */
    public Optional<Interval> intersection(Interval other) {
        return between(later(start, other.start), end.isBefore(other.end) ? end : other.end);
    }

    /** What is left of it from an instant on. */
    Optional<Interval> since(Instant instant) {
        return between(later(start, instant), end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
