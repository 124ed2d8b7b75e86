package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * An objection as one reader sees it.
 *
 * @param settlesAt when silence of its objector settles one that was answered
 * @param isDecided whether the decision waits for nothing any more
 * @param isTheirsToAnswer whether the reader is among those who answer it, whether or not it needs an answer now
 */
record VisibleObjection(
        Objection objection,
        Person objector,
        Optional<Person> answeredBy,
        Optional<Instant> settlesAt,
        boolean isDecided,
        boolean isTheirsToAnswer,
        boolean mayAnswer,
        boolean mayAgree) {

    /** {@code open}, {@code answered}, {@code agreed} or, once its objector can say nothing any more, {@code lapsed}. */
    String state(Instant now) {
        if (objection.isAgreed()) {
            return "agreed";
        }
        if (objection.isOpen()) {
            return "open";
        }
        return isDecided || settlesAt.filter(at -> !at.isAfter(now)).isPresent() ? "lapsed" : "answered";
    }
}
