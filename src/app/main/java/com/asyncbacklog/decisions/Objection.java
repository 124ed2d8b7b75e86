package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody has against a decision that is about to take effect.
 *
 * @param id 0 until it is stored
 * @param objector the key of who raised it
 * @param answer what was answered to it
 * @param agreedAt when its objector agreed to the decision after all
 */
record Objection(
        int id,
        int decisionId,
        String objector,
        String reason,
        Instant raisedAt,
        Optional<Answer> answer,
        Optional<Instant> agreedAt) {

    /** @param by the key of who answered */
    record Answer(String text, String by, Instant at) {}

    static Objection raised(int decisionId, String by, String reason, Instant at) {
        return new Objection(0, decisionId, by, reason, at, Optional.empty(), Optional.empty());
    }

    Objection withId(int stored) {
        return new Objection(stored, decisionId, objector, reason, raisedAt, answer, agreedAt);
    }

    Objection answered(String text, String by, Instant at) {
        return new Objection(
                id, decisionId, objector, reason, raisedAt, Optional.of(new Answer(text, by, at)), agreedAt);
    }

    Objection agreed(Instant at) {
        return new Objection(id, decisionId, objector, reason, raisedAt, answer, Optional.of(at));
    }

    /** Whether it still waits for an answer. */
    boolean isOpen() {
        return answer.isEmpty() && agreedAt.isEmpty();
    }

    /** Whether it was answered and its objector has not said yet whether that settles it. */
    boolean isAnswered() {
        return answer.isPresent() && agreedAt.isEmpty();
    }

    boolean isAgreed() {
        return agreedAt.isPresent();
    }
}
