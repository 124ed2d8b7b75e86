package com.asyncbacklog.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was found when somebody last looked whether an assumption still holds. */
enum AssumptionState {
    HOLDS,
    BROKEN,

    /** It could not be told, or nobody has looked yet. */
    UNKNOWN;

    static Optional<AssumptionState> of(String value) {
        return Arrays.stream(values())
                .filter(state -> state.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
