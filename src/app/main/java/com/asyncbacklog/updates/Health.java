package com.asyncbacklog.updates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the author says the work is doing. */
enum Health {
    ON_TRACK("success"),
    AT_RISK("moved"),
    OFF_TRACK("removed");

    private final String lozenge;

    Health(String lozenge) {
        this.lozenge = lozenge;
    }

    static Optional<Health> of(String value) {
        return Arrays.stream(values())
                .filter(health -> health.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String labelKey() {
        return "asyncbacklog.updates.health." + value();
    }

    /** The classes of AUI's lozenge; the word on it says the same as the colour. */
    String lozengeClass() {
        return "aui-lozenge aui-lozenge-" + lozenge;
    }
}
