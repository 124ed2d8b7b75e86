package com.asyncbacklog.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a decision is on the agenda of a review round. */
enum AgendaReason {
    REVIEW_DATE,
    ASSUMPTION,

    /** Another decision about the same was superseded since it was decided, changed or kept last. */
    NEIGHBOUR_SUPERSEDED;

    static Optional<AgendaReason> of(String value) {
        return Arrays.stream(values())
                .filter(reason -> reason.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
