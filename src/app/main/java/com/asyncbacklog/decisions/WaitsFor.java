package com.asyncbacklog.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a proposed decision waits for. */
enum WaitsFor {
    /** For somebody who may decide in its area. */
    DECIDERS,
    /** For one who may decide other than who did already, or who recorded it beyond their authority. */
    OTHER_DECIDERS,
    /** It is decided; for the end of the time in which people who are consulted may object. */
    OBJECTIONS,
    /** For an answer to an objection; meanwhile the clock stands still. */
    ANSWER;

    static Optional<WaitsFor> of(String value) {
        return Arrays.stream(values())
                .filter(waiting -> waiting.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isForDeciders() {
        return this == DECIDERS || this == OTHER_DECIDERS;
    }
}
