package com.asyncbacklog.decisions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a decision has come, and where it may go from there. */
public enum DecisionStatus {
    PROPOSED("inprogress"),
    ACCEPTED("success"),
    REJECTED("removed"),
    WITHDRAWN(""),
    DEPRECATED("moved"),
    SUPERSEDED("moved");

    private static final Set<DecisionStatus> AFTER_PROPOSED = EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
    private static final Set<DecisionStatus> AFTER_ACCEPTED = EnumSet.of(DEPRECATED, SUPERSEDED);

    private final String lozenge;

    DecisionStatus(String lozenge) {
        this.lozenge = lozenge;
    }

    public static Optional<DecisionStatus> of(String value) {
        return Arrays.stream(values())
                .filter(status -> status.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayBecome(DecisionStatus next) {
        return switch (this) {
            case PROPOSED -> AFTER_PROPOSED.contains(next);
            case ACCEPTED -> AFTER_ACCEPTED.contains(next);
            case REJECTED, WITHDRAWN, DEPRECATED, SUPERSEDED -> false;
        };
    }

    /** Whether the decision still matters: one that has come to its end is due for no review. */
    boolean isLive() {
        return this == PROPOSED || this == ACCEPTED;
    }

    String labelKey() {
        return "asyncbacklog.decisions.status." + value();
    }

    /** The classes of AUI's lozenge; the word on it says the same as the colour. */
    String lozengeClass() {
        return lozenge.isEmpty() ? "aui-lozenge" : "aui-lozenge aui-lozenge-" + lozenge;
    }
}
