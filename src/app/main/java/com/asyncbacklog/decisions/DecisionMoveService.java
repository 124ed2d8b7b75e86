package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * How people decide what becomes of a decision. Of two who decide at the same moment one is refused, with what the other
 * has made of it; so is who decides about a version that is no longer the one they saw, if they say which that was.
 */
@Named
class DecisionMoveService {

    private final DecisionStore store;
    private final DecisionLookupService lookup;
    private final DecisionDeadlineService deadlines;
    private final Authorities authorities;

    DecisionMoveService(
            DecisionStore store,
            DecisionLookupService lookup,
            DecisionDeadlineService deadlines,
            Authorities authorities) {
        this.store = store;
        this.lookup = lookup;
        this.deadlines = deadlines;
        this.authorities = authorities;
    }

    /**
     * Decides that a proposal holds: at once, or once those consulted in its area have had their time. After an objection
     * that went to the deciders it holds at once, as everybody has had their say.
     */
    VisibleDecision accept(int id, MoveDraft draft) {
        Actor decider = lookup.reader();
        VisibleDecision seen = lookup.toChange(id, decider);
        refuseOutsideAuthority(seen);
        draft.check();
        refuseOtherVersion(seen, draft);
        if (!seen.permissions().accept()) {
            throw MoveRefused.asItIs(seen);
        }
        refuseWhatCannotBeSuperseded(seen, decider);
        return apply(seen, acceptance(seen, decider), decider);
    }

    VisibleDecision reject(int id, MoveDraft draft) {
        Actor decider = lookup.reader();
        VisibleDecision seen = lookup.toChange(id, decider);
        refuseOutsideAuthority(seen);
        return end(seen, draft, seen.permissions().reject(), DecisionStatus.REJECTED, decider);
    }

    /** By who recorded it, or an administrator of the project. */
    VisibleDecision withdraw(int id, MoveDraft draft) {
        Actor author = lookup.reader();
        VisibleDecision seen = lookup.toChange(id, author);
        if (!seen.permissions().edit()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-withdraw"));
        }
        return end(seen, draft, seen.permissions().withdraw(), DecisionStatus.WITHDRAWN, author);
    }

    VisibleDecision deprecate(int id, MoveDraft draft) {
        Actor decider = lookup.reader();
        VisibleDecision seen = lookup.toChange(id, decider);
        refuseOutsideAuthority(seen);
        return end(seen, draft, seen.permissions().deprecate(), DecisionStatus.DEPRECATED, decider);
    }

    /** Lets another decision that holds take its place; both know of one another from then on. */
    VisibleDecision supersede(int id, MoveDraft draft) {
        Actor decider = lookup.reader();
        VisibleDecision seen = lookup.toChange(id, decider);
        refuseOutsideAuthority(seen);
        VisibleDecision successor = successor(draft.requiredBy(), seen, decider);
        refuseOtherVersion(seen, draft);
        if (!seen.permissions().supersede()) {
            throw MoveRefused.asItIs(seen);
        }
        if (!successor.decision().state().is(DecisionStatus.ACCEPTED)) {
            throw MoveRefused.superseding(successor);
        }
        Decision before = successor.decision();
        DecisionLineage lineage = before.state().lineage().alsoSuperseding(id);
        return apply(
                seen,
                List.of(
                        Supersession.step(seen.decision(), before.id(), decider.key(), decider.at()),
                        DecisionStep.of(before, before.knowing(lineage, decider.key(), decider.at()), decider.key())),
                decider);
    }

    private List<DecisionStep> acceptance(VisibleDecision seen, Actor decider) {
        Decision before = seen.decision();
        DecisionState decided = before.state().decided(decider.key()).with(decidedAbout(seen));
        Optional<Consultation> consultation = seen.details()
                .area()
                .filter(area -> !area.removed() && before.state().window().isEmpty())
                .map(area -> authorities.consultation(
                        area, before.home(), List.of(before.author(), decider.key()), decider.at()))
                .filter(Consultation::isNeeded);
        if (consultation.isPresent()) {
            DecisionState open = decided.openToObjections(
                    consultation.get().opened(decider.at()), consultation.get().until());
            return List.of(DecisionStep.of(
                    before,
                    before.next(open, decider.key(), decider.at()),
                    decider.key(),
                    DecisionEvents.EFFECTIVE_CHANGED));
        }
        Decision after = before.next(decided.holdingSince(decider.at()), decider.key(), decider.at());
        return deadlines.takingEffect(before, after, decider.key(), decider.at());
    }

    /** Nobody decides about what they don't see: so it takes the place only of those that they do. */
    private static DecisionLineage decidedAbout(VisibleDecision seen) {
        return new DecisionLineage(
                seen.details().supersedes(), seen.decision().state().lineage().supersededBy());
    }

    private VisibleDecision end(
            VisibleDecision seen, MoveDraft draft, boolean isAllowed, DecisionStatus last, Actor by) {
        String reason = draft.requiredText("reason");
        refuseOtherVersion(seen, draft);
        if (!isAllowed) {
            throw MoveRefused.asItIs(seen);
        }
        Decision before = seen.decision();
        Decision after = before.next(before.state().ended(last, reason, by.at()), by.key(), by.at());
        return apply(seen, List.of(DecisionStep.of(before, after, by.key(), "decision-" + last.value())), by);
    }

    /** The one that takes the place; missing and invisible are refused alike. */
    private VisibleDecision successor(int id, VisibleDecision seen, Actor decider) {
        FieldErrors errors = new FieldErrors();
        Optional<VisibleDecision> found = Optional.empty();
        if (id == seen.decision().id()) {
            errors.add("by", Message.of("asyncbacklog.decisions.error.supersedes-itself"));
        } else {
            found = visible(id, decider);
            if (found.isEmpty()) {
                errors.add("by", Message.of("asyncbacklog.decisions.error.no-such-decision", String.valueOf(id)));
            }
        }
        errors.refuseIfAny();
        return found.orElseThrow();
    }

    private Optional<VisibleDecision> visible(int id, Actor reader) {
        try {
            return Optional.of(lookup.toChange(id, reader));
        } catch (NotFound neitherThereNorVisible) {
            return Optional.empty();
        }
    }

    /** Who accepts what will supersede others must be the one to decide about those too. */
    private void refuseWhatCannotBeSuperseded(VisibleDecision seen, Actor decider) {
        lookup.toChange(seen.details().supersedes(), decider).stream()
                .filter(old -> old.decision().state().is(DecisionStatus.ACCEPTED))
                .forEach(Supersession::refuseOutsideAuthority);
    }

    private static void refuseOutsideAuthority(VisibleDecision seen) {
        if (!seen.details().isInAuthority()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-decide"));
        }
    }

    private static void refuseOtherVersion(VisibleDecision seen, MoveDraft draft) {
        if (draft.version()
                .filter(version -> version != seen.decision().version())
                .isPresent()) {
            throw new DecisionChanged(seen);
        }
    }

    private VisibleDecision apply(VisibleDecision seen, List<DecisionStep> steps, Actor by) {
        if (!store.apply(steps)) {
            throw new DecisionChanged(lookup.get(seen.decision().id(), by));
        }
        return lookup.get(seen.decision().id(), by);
    }
}
