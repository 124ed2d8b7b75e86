package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How people change what is written of a decision, and delete it. */
@Named
class DecisionEditingService {

    private final DecisionStore store;
    private final DecisionLookupService lookup;
    private final DecisionDraftService drafts;
    private final Authorities authorities;
    private final ObjectionClockService clocks;

    DecisionEditingService(
            DecisionStore store,
            DecisionLookupService lookup,
            DecisionDraftService drafts,
            Authorities authorities,
            ObjectionClockService clocks) {
        this.store = store;
        this.lookup = lookup;
        this.drafts = drafts;
        this.authorities = authorities;
        this.clocks = clocks;
    }

    /**
     * Replaces all that its author writes; refuses a version that is not the current one. To change what is decided, or in
     * which area, takes the authority to decide it once it is decided; while people are consulted, their time begins anew. What
     * holds where people are asked before is not rewritten at all: another decision supersedes it.
     */
    VisibleDecision replace(int id, DecisionDraft draft) {
        Actor editor = lookup.reader();
        VisibleDecision before = lookup.toChange(id, editor);
        if (!before.permissions().edit()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-edit"));
        }
        CheckedDraft checked = drafts.checkReplacement(draft, before, editor);
        refuseQueriesOfOthers(before, checked, editor);
        if (draft.version().filter(seen -> seen == before.decision().version()).isEmpty()) {
            throw new DecisionChanged(before);
        }
        DecisionStep step = step(before, checked, editor);
        if (!store.apply(steps(step, checked))) {
            throw new DecisionChanged(lookup.get(id, editor));
        }
        return lookup.get(id, editor);
    }

    void delete(int id) {
        Actor reader = lookup.reader();
        VisibleDecision decision = lookup.toChange(id, reader);
        if (!decision.permissions().delete()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-delete"));
        }
        if (!store.delete(decision.decision(), reader.key(), reader.at())) {
            throw new DecisionChanged(lookup.get(id, reader));
        }
    }

    private DecisionStep step(VisibleDecision seen, CheckedDraft checked, Actor editor) {
        Decision before = seen.decision();
        DecisionHome home = home(seen, checked.area());
        boolean isMoved = !home.equals(before.home());
        List<VisibleDecision> more = moreSuperseded(seen, checked);
        boolean isReworded = !checked.content().decidesAs(before.content());
        boolean isDecidedAnew = isReworded || !more.isEmpty();
        DecisionState state = before.state();
        String[] kinds = {};
        if (before.state().is(DecisionStatus.PROPOSED)) {
            refuseWhatDoesNotHold(more);
            if (isMoved) {
                refuseToMoveWhatIsConsultedAbout(seen);
            }
            if (isMoved && !home.areaCleared()) {
                state = afresh(seen, checked, home, editor);
                kinds = new String[] {
                    state.is(DecisionStatus.ACCEPTED) ? DecisionEvents.ACCEPTED : DecisionEvents.PROPOSED
                };
            } else if (isDecidedAnew && before.state().isBeingConsulted()) {
                refuseToDecideForOthers(seen, more);
                state = consultedAnew(before, editor.at());
                kinds = new String[] {DecisionEvents.PROPOSED};
            }
            state = state.with(lineage(seen, checked));
        } else if (isMoved || isReworded) {
            refuseOutsideAuthority(seen, checked, isMoved, home, editor);
        }
        return DecisionStep.of(
                before,
                before.rewritten(home, checked.content(), state, editor.key(), editor.at()),
                editor.key(),
                kinds);
    }

    private List<DecisionStep> steps(DecisionStep step, CheckedDraft checked) {
        boolean takesEffect = step.kinds().contains(DecisionEvents.ACCEPTED);
        return takesEffect
                ? Stream.concat(
                                Stream.of(step),
                                checked.supersedes().stream()
                                        .filter(old -> old.decision().state().is(DecisionStatus.ACCEPTED))
                                        .map(old -> Supersession.step(
                                                old.decision(), step.after().id(), step.by(), step.at())))
                        .toList()
                : List.of(step);
    }

    /** Those it is to supersede and was not before. */
    private static List<VisibleDecision> moreSuperseded(VisibleDecision seen, CheckedDraft checked) {
        return checked.supersedes().stream()
                .filter(old ->
                        !seen.details().supersedes().contains(old.decision().id()))
                .toList();
    }

    /** One that came to its end since it was named may stay named. */
    private static void refuseWhatDoesNotHold(List<VisibleDecision> more) {
        for (VisibleDecision old : more) {
            if (!old.decision().state().is(DecisionStatus.ACCEPTED)) {
                throw MoveRefused.superseding(old);
            }
        }
    }

    /** What people are consulted about is decided already, and takes effect without anybody looking at it again. */
    private static void refuseToDecideForOthers(VisibleDecision seen, List<VisibleDecision> more) {
        if (!seen.details().isInAuthority()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-redecide"));
        }
        more.forEach(Supersession::refuseOutsideAuthority);
    }

    /** What a query finds is counted with the permissions of the decision's author, who may see more than the editor. */
    private static void refuseQueriesOfOthers(VisibleDecision before, CheckedDraft checked, Actor editor) {
        boolean isAsking = checked.content().assumptions().stream()
                .filter(assumption -> assumption.kind() == DecisionAssumption.Kind.JQL)
                .anyMatch(
                        assumption -> !before.decision().content().assumptions().contains(assumption));
        if (isAsking && !DecisionPermissions.isAuthor(before.decision(), editor)) {
            FieldErrors errors = new FieldErrors();
            errors.add("assumptions", Message.of("asyncbacklog.decisions.error.query-of-author"));
            errors.refuseIfAny();
        }
    }

    /** One that lost its area stays known to have, until it gets another. */
    private static DecisionHome home(VisibleDecision seen, Optional<DecisionArea> area) {
        DecisionHome before = seen.decision().home();
        boolean isLost = before.areaCleared()
                || seen.details().area().filter(DecisionArea::removed).isPresent();
        return area.isEmpty() && isLost ? before.cleared() : before.in(area);
    }

    /** It would take their say from those who are consulted, or from the deciders to whom an objection went. */
    private static void refuseToMoveWhatIsConsultedAbout(VisibleDecision seen) {
        if (seen.decision().state().window().isPresent()) {
            throw new MoveRefused(Message.of("asyncbacklog.decisions.error.area-consulted"), seen);
        }
    }

    /** As if its author had just recorded it in its new area; but only they decide by writing it. */
    private DecisionState afresh(VisibleDecision seen, CheckedDraft checked, DecisionHome home, Actor editor) {
        DecisionLineage lineage = lineage(seen, checked);
        Actor author = new Actor(seen.author(), editor.at());
        Authority authority = checked.area()
                .map(area -> authorities.of(author, area, home, seen.access().issue()))
                .orElseGet(() -> Authority.withoutArea(true, editor.at()));
        if (!DecisionPermissions.isAuthor(seen.decision(), editor)) {
            WaitsFor whom = authority.waitsFor().filter(WaitsFor::isForDeciders).orElse(WaitsFor.DECIDERS);
            return DecisionState.proposed(whom).with(lineage);
        }
        if (authority.verdict() != Authority.Verdict.OUTSIDE) {
            checked.supersedes().forEach(Supersession::refuseOutsideAuthority);
        }
        return authority.afterWriting(editor.key(), editor.at()).with(lineage);
    }

    /** Everybody who is consulted has all of their hours for the new words. */
    private DecisionState consultedAnew(Decision before, Instant now) {
        ObjectionWindow old = before.state().window().orElseThrow();
        ObjectionWindow anew = ObjectionWindow.opened(old.hours(), old.consulted(), now);
        return before.state().waits(WaitsFor.ANSWER)
                ? before.state().openToObjections(anew, now).waitingFor(WaitsFor.ANSWER, now)
                : before.state().openToObjections(anew, clocks.effectiveAt(before, anew));
    }

    /** Those that the editor may not see stay. */
    private static DecisionLineage lineage(VisibleDecision seen, CheckedDraft checked) {
        List<Integer> visible = seen.details().supersedes();
        DecisionLineage before = seen.decision().state().lineage();
        List<Integer> ids = Stream.concat(
                        checked.supersededIds().stream(),
                        before.supersedes().stream().filter(id -> !visible.contains(id)))
                .toList();
        return new DecisionLineage(ids, before.supersededBy());
    }

    private void refuseOutsideAuthority(
            VisibleDecision seen, CheckedDraft checked, boolean isMoved, DecisionHome home, Actor editor) {
        Optional<Authority> there = checked.area()
                .filter(area -> !area.removed())
                .map(area -> authorities.of(editor, area, home, seen.access().issue()));
        boolean mayDecideThere = !isMoved
                || there.filter(authority -> authority.verdict() == Authority.Verdict.OUTSIDE)
                        .isEmpty();
        if (!seen.details().isInAuthority() || !mayDecideThere) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-redecide"));
        }
        if (there.filter(authority -> authority.consultation().isNeeded()).isPresent()) {
            throw new MoveRefused(Message.of("asyncbacklog.decisions.error.area-asks-first"), seen);
        }
    }
}
