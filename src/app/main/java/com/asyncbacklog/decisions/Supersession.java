package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import java.time.Instant;

/** How one decision takes the place of another. */
final class Supersession {

    private Supersession() {}

    static DecisionStep step(Decision old, int supersededBy, String by, Instant at) {
        Decision after = old.next(old.state().supersededBy(supersededBy), by, at);
        return DecisionStep.of(old, after, by, DecisionEvents.SUPERSEDED);
    }

    /** As above, without anybody doing it just now. */
    static DecisionStep stepByItself(Decision old, int supersededBy, Instant at) {
        Decision after = old.nextByItself(old.state().supersededBy(supersededBy), at);
        return DecisionStep.of(old, after, "", DecisionEvents.SUPERSEDED);
    }

    /** Only who could decide about a decision may let another take its place. */
    static void refuseOutsideAuthority(VisibleDecision old) {
        if (!old.details().isInAuthority()) {
            throw new Forbidden(Message.of(
                    "asyncbacklog.decisions.error.may-not-supersede",
                    String.valueOf(old.decision().id()),
                    old.decision().content().title()));
        }
    }
}
