package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * That an assumption of a decision stopped to hold. It is one break until it holds again, also when it could not be told in
 * between.
 *
 * @param id 0 until it is stored
 * @param number counts the breaks of a decision from 1
 * @param restoredAt since when it holds again, or is no assumption of the decision any more; none for neither
 */
record AssumptionBreak(
        int id,
        int decisionId,
        int number,
        DecisionAssumption assumption,
        Instant brokenAt,
        Optional<Instant> restoredAt) {

    boolean isOpen() {
        return restoredAt.isEmpty();
    }

    AssumptionBreak withId(int stored) {
        return new AssumptionBreak(stored, decisionId, number, assumption, brokenAt, restoredAt);
    }

    AssumptionBreak restored(Instant at) {
        return new AssumptionBreak(id, decisionId, number, assumption, brokenAt, Optional.of(at));
    }
}
