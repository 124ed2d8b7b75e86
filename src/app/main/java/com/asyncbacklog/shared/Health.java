package com.asyncbacklog.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody says that the work is doing. */
public enum Health {
    ON_TRACK("success"),
    AT_RISK("moved"),
    OFF_TRACK("removed");

    private final String lozenge;

    Health(String lozenge) {
        this.lozenge = lozenge;
    }

    public static Optional<Health> of(String value) {
        return Arrays.stream(values())
                .filter(health -> health.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String labelKey() {
        return "asyncbacklog.health." + value();
    }

    /** The classes of AUI's lozenge; the word on it says the same as the colour. */
    public String lozengeClass() {
        return "aui-lozenge aui-lozenge-" + lozenge;
    }
}
