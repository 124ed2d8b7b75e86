package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How people object to a decision before it takes effect, how they are answered, and how they agree. Somebody else may change
 * the decision at the same moment without taking anything from what is said here: then it is looked at and tried anew.
 */
@Named
class ObjectionService {

    private static final int ATTEMPTS = 5;

    private final DecisionStore store;
    private final ObjectionStore objections;
    private final DecisionLookupService lookup;
    private final DecisionDeadlineService deadlines;
    private final ObjectionClockService clocks;

    ObjectionService(
            DecisionStore store,
            ObjectionStore objections,
            DecisionLookupService lookup,
            DecisionDeadlineService deadlines,
            ObjectionClockService clocks) {
        this.store = store;
        this.objections = objections;
        this.lookup = lookup;
        this.deadlines = deadlines;
        this.clocks = clocks;
    }

    /** Stops the clock until the objection is answered; a second one goes to the deciders of the area. */
    VisibleDecision raise(int decisionId, MoveDraft draft) {
        return repeatedly(decisionId, () -> tryToRaise(decisionId, draft));
    }

    /** Lets the clock run on. */
    VisibleDecision answer(int objectionId, MoveDraft draft) {
        int decisionId = decisionOf(objectionId);
        return repeatedly(decisionId, () -> tryToAnswer(objectionId, draft));
    }

    /** Has nothing against the decision any more. */
    VisibleDecision agree(int objectionId, MoveDraft draft) {
        int decisionId = decisionOf(objectionId);
        return repeatedly(decisionId, () -> tryToAgree(objectionId, draft));
    }

    /** Those of these ids that there are, for whoever looks whether they may be shown. */
    List<Objection> find(Collection<Integer> ids) {
        return objections.find(ids);
    }

    private boolean tryToRaise(int decisionId, MoveDraft draft) {
        Actor objector = lookup.reader();
        VisibleDecision seen = lookup.toChange(decisionId, objector);
        if (!seen.details().hasSay()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-object"));
        }
        String reason = draft.requiredText("reason");
        if (!seen.permissions().object()) {
            throw seen.decision().state().isBeingConsulted()
                    ? new MoveRefused(Message.of("asyncbacklog.decisions.error.objection-twice"), seen)
                    : MoveRefused.asItIs(seen);
        }
        Decision before = seen.decision();
        WaitsFor then = seen.details().objections().isEmpty() ? WaitsFor.ANSWER : WaitsFor.OTHER_DECIDERS;
        Decision after = before.next(before.state().waitingFor(then, objector.at()), objector.key(), objector.at());
        Objection raised = Objection.raised(decisionId, objector.key(), reason, objector.at());
        return store.apply(List.of(DecisionStep.of(before, after, objector.key(), DecisionEvents.OBJECTION_RAISED)
                .with(raised)));
    }

    private boolean tryToAnswer(int objectionId, MoveDraft draft) {
        Actor author = lookup.reader();
        Objection objection = stored(objectionId);
        VisibleDecision seen = lookup.toChange(objection.decisionId(), author);
        VisibleObjection visible = seen.details().objection(objectionId);
        if (!visible.isTheirsToAnswer()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-answer"));
        }
        String text = draft.requiredText("text");
        if (!visible.mayAnswer()) {
            throw refused(seen, "asyncbacklog.decisions.error.answered");
        }
        return settle(
                seen, objection.answered(text, author.key(), author.at()), DecisionEvents.OBJECTION_ANSWERED, author);
    }

    private boolean tryToAgree(int objectionId, MoveDraft draft) {
        Actor objector = lookup.reader();
        Objection objection = stored(objectionId);
        VisibleDecision seen = lookup.toChange(objection.decisionId(), objector);
        VisibleObjection visible = seen.details().objection(objectionId);
        if (!objection.objector().equals(objector.key()) || !seen.access().mayWrite()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-agree"));
        }
        draft.check();
        if (!visible.mayAgree()) {
            throw refused(seen, "asyncbacklog.decisions.error.agreed");
        }
        return settle(seen, objection.agreed(objector.at()), DecisionEvents.OBJECTION_AGREED, objector);
    }

    /** What follows when an objection was answered or agreed to: the clock runs on unless another one is open. */
    private boolean settle(VisibleDecision seen, Objection changed, String kind, Actor by) {
        Decision before = seen.decision();
        List<Objection> all = objections.ofDecisions(List.of(before.id())).stream()
                .map(objection -> objection.id() == changed.id() ? changed : objection)
                .toList();
        DecisionState state = before.state();
        Instant now = by.at();
        if (!state.isBeingConsulted() || all.stream().anyMatch(Objection::isOpen)) {
            return store.apply(List.of(DecisionStep.of(before, before.next(state, by.key(), now), by.key(), kind)
                    .with(changed)));
        }
        ObjectionWindow running = state.window().orElseThrow().resumed(now);
        Instant effectiveAt = clocks.effectiveAt(before, running, all);
        if (effectiveAt.isAfter(now)) {
            Decision after = before.next(state.openToObjections(running, effectiveAt), by.key(), now);
            return store.apply(
                    List.of(DecisionStep.of(before, after, by.key(), kind).with(changed)));
        }
        Decision after = before.next(state.waitingFor(WaitsFor.OBJECTIONS, now).holdingSince(now), by.key(), now);
        List<DecisionStep> steps = deadlines.takingEffect(before, after, by.key(), now, kind);
        return store.apply(Stream.concat(
                        Stream.of(steps.get(0).with(changed)), steps.stream().skip(1))
                .toList());
    }

    /** The decision is read anew for each attempt, and with it whether the step is still allowed. */
    private VisibleDecision repeatedly(int decisionId, Supplier<Boolean> step) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (step.get()) {
                return lookup.get(decisionId, lookup.reader());
            }
        }
        throw new DecisionChanged(lookup.get(decisionId, lookup.reader()));
    }

    private int decisionOf(int objectionId) {
        return stored(objectionId).decisionId();
    }

    private Objection stored(int objectionId) {
        return objections.find(objectionId).orElseThrow(NotFound::new);
    }

    /** For its status, or because it was said already. */
    private static MoveRefused refused(VisibleDecision seen, String key) {
        return seen.decision().state().is(DecisionStatus.PROPOSED)
                ? new MoveRefused(Message.of(key), seen)
                : MoveRefused.asItIs(seen);
    }
}
