package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step in the life of a decision, as it is written down.
 *
 * @param kinds what happened, as events tell it; none for a change of what is written
 * @param by the key of who did it; empty when the app did by itself
 * @param at since when it counts
 * @param toldAt when it is told, which is later where it counted before anybody wrote it down
 * @param objection that was raised, answered or agreed to by it
 */
record DecisionStep(
        Decision before,
        Decision after,
        List<String> kinds,
        String by,
        Instant at,
        Instant toldAt,
        Optional<Objection> objection) {

    /** @throws IllegalArgumentException when no decision goes from the one status to the other, which nobody lets happen */
    DecisionStep {
        kinds = List.copyOf(kinds);
        if (after.status() != before.status() && !before.status().mayBecome(after.status())) {
            throw new IllegalArgumentException("decision %d can't go from %s to %s"
                    .formatted(
                            before.id(), before.status().value(), after.status().value()));
        }
    }

    static DecisionStep of(Decision before, Decision after, String by, String... kinds) {
        Instant at = after.updatedAt();
        return new DecisionStep(before, after, List.of(kinds), by, at, at, Optional.empty());
    }

    DecisionStep with(Objection changed) {
        return new DecisionStep(before, after, kinds, by, at, toldAt, Optional.of(changed));
    }

    DecisionStep toldAt(Instant now) {
        return new DecisionStep(before, after, kinds, by, at, now, objection);
    }
}
