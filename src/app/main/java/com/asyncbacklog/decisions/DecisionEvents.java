package com.asyncbacklog.decisions;

import com.asyncbacklog.events.Event;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What happens to decisions, as the stream of events names it. */
final class DecisionEvents {

    static final String PROPOSED = "decision-proposed";
    static final String ACCEPTED = "decision-accepted";
    static final String REJECTED = "decision-rejected";
    static final String WITHDRAWN = "decision-withdrawn";
    static final String DEPRECATED = "decision-deprecated";
    static final String SUPERSEDED = "decision-superseded";
    static final String EFFECTIVE_CHANGED = "decision-effective-changed";
    static final String IMPORTED = "decisions-imported";
    static final String OBJECTION_RAISED = "objection-raised";
    static final String OBJECTION_ANSWERED = "objection-answered";
    static final String OBJECTION_AGREED = "objection-agreed";

    /** Their record is the first of the decisions; who may browse the project may know of it. */
    static final Set<String> OF_PROJECTS = Set.of(IMPORTED);

    static final String ASSUMPTION_BROKEN = "assumption-broken";
    static final String ASSUMPTION_RESTORED = "assumption-restored";

    /** Their record is the decision. */
    static final Set<String> OF_DECISIONS =
            Set.of(PROPOSED, ACCEPTED, REJECTED, WITHDRAWN, DEPRECATED, SUPERSEDED, EFFECTIVE_CHANGED);

    /** Their record is the objection. */
    static final Set<String> OF_OBJECTIONS = Set.of(OBJECTION_RAISED, OBJECTION_ANSWERED, OBJECTION_AGREED);

    /** Their record is the break of the assumption. */
    static final Set<String> OF_ASSUMPTIONS = Set.of(ASSUMPTION_BROKEN, ASSUMPTION_RESTORED);

    private DecisionEvents() {}

    static Event recorded(Decision decision) {
        String kind = decision.status() == DecisionStatus.ACCEPTED ? ACCEPTED : PROPOSED;
        return event(kind, decision, decision.author(), decision.createdAt(), decision.id());
    }

    /** @param objectionId 0 for a step that is about no objection */
    static Event of(DecisionStep step, String kind, int objectionId) {
        int recordId = OF_OBJECTIONS.contains(kind) ? objectionId : step.after().id();
        return event(kind, step.after(), step.by(), step.toldAt(), recordId);
    }

    /** The first of them is its record. */
    static Event imported(long projectId, String by, Instant at) {
        return Event.of(IMPORTED, at, by, projectId, Optional.empty(), 0);
    }

    private static Event event(String kind, Decision decision, String by, Instant at, int recordId) {
        return Event.of(
                kind, at, by, decision.home().projectId(), decision.home().issueId(), recordId);
    }
}
