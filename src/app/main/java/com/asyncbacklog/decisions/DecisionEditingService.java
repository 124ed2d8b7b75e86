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
        DecisionHome home = home(seen, checked.area());
        return seen.decision().state().is(DecisionStatus.PROPOSED)
                ? ofProposed(seen, checked, home, editor)
                : ofDecided(seen, checked, home, editor);
    }

    /** In another area it is as if just written there; other words, while people are consulted, begin their time anew. */
    private DecisionStep ofProposed(VisibleDecision seen, CheckedDraft checked, DecisionHome home, Actor editor) {
        Decision before = seen.decision();
        List<VisibleDecision> more = moreSuperseded(seen, checked);
        DecisionLineage lineage = lineage(seen, checked);
        refuseWhatDoesNotHold(more);
        if (isMoved(seen, home)) {
            refuseToMoveWhatIsConsultedAbout(seen);
            if (!home.areaCleared()) {
                DecisionState state = afresh(seen, checked, home, editor).with(lineage);
                boolean holds = state.is(DecisionStatus.ACCEPTED);
                return rewriting(
                        seen, checked, home, state, editor, holds ? DecisionEvents.ACCEPTED : DecisionEvents.PROPOSED);
            }
        }
        boolean isDecidedAnew = isReworded(seen, checked) || !more.isEmpty();
        if (isDecidedAnew && before.state().isBeingConsulted()) {
            refuseToDecideForOthers(seen, more);
            DecisionState state = consultedAnew(before, editor.at()).with(lineage);
            return rewriting(seen, checked, home, state, editor, DecisionEvents.PROPOSED);
        }
        return rewriting(seen, checked, home, before.state().with(lineage), editor);
    }

    private DecisionStep ofDecided(VisibleDecision seen, CheckedDraft checked, DecisionHome home, Actor editor) {
        if (isMoved(seen, home) || isReworded(seen, checked)) {
            refuseOutsideAuthority(seen, checked, home, editor);
        }
        return rewriting(seen, checked, home, seen.decision().state(), editor);
    }

    private static DecisionStep rewriting(
            VisibleDecision seen,
            CheckedDraft checked,
            DecisionHome home,
            DecisionState state,
            Actor editor,
            String... kinds) {
        Decision before = seen.decision();
        Decision after = before.rewritten(home, checked.content(), state, editor.key(), editor.at());
        return DecisionStep.of(before, after, editor.key(), kinds);
    }

    private static boolean isMoved(VisibleDecision seen, DecisionHome home) {
        return !home.equals(seen.decision().home());
    }

    private static boolean isReworded(VisibleDecision seen, CheckedDraft checked) {
        return !checked.content().decidesAs(seen.decision().content());
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
        Actor author = new Actor(seen.author(), editor.at());
        Authority authority = checked.area()
                .map(area -> authorities.of(author, area, home, seen.access().issue()))
                .orElseGet(() -> Authority.withoutArea(true, editor.at()));
        if (!DecisionPermissions.isAuthor(seen.decision(), editor)) {
            WaitsFor whom = authority.waitsFor().filter(WaitsFor::isForDeciders).orElse(WaitsFor.DECIDERS);
            return DecisionState.proposed(whom);
        }
        if (authority.verdict() != Authority.Verdict.OUTSIDE) {
            checked.supersedes().forEach(Supersession::refuseOutsideAuthority);
        }
        return authority.afterWriting(editor.key(), editor.at());
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

    private void refuseOutsideAuthority(VisibleDecision seen, CheckedDraft checked, DecisionHome home, Actor editor) {
        Optional<Authority> there = checked.area()
                .filter(area -> !area.removed())
                .map(area -> authorities.of(editor, area, home, seen.access().issue()));
        boolean mayDecideThere = !isMoved(seen, home)
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
