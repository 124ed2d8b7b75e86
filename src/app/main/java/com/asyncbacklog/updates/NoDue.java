package com.asyncbacklog.updates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an open question has no due instant. */
enum NoDue {
    /** Whoever is asked has no more working time in sight. */
    NO_WORKING_TIME,
    /** Whoever was asked is gone, and nobody stands in. */
    NOBODY,
    /** The project is archived: its clocks stand still. */
    ARCHIVED;

    static Optional<NoDue> of(String value) {
        return Arrays.stream(values())
                .filter(reason -> reason.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String labelKey() {
        return "asyncbacklog.updates.question.no-due." + value();
    }
}
