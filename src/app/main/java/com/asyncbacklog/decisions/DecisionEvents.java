package com.asyncbacklog.decisions;

import com.asyncbacklog.events.Event;
import java.util.Optional;

/** What happens to decisions, as the stream of events names it. */
final class DecisionEvents {

    static final String ACCEPTED = "decision-accepted";

    private DecisionEvents() {}

    static Event recorded(Decision decision) {
        return Event.of(
                ACCEPTED,
                decision.createdAt(),
                decision.author(),
                decision.projectId(),
                Optional.of(decision.issueId()),
                decision.id());
    }
}
