package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Jql;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what somebody sent of a decision against what there is. */
@Named
class DecisionDraftService {

    private final DecisionAreaStore areas;
    private final DecisionStore decisions;
    private final DecisionDeadlineService deadlines;
    private final DecisionSightService sights;
    private final Jql jql;

    DecisionDraftService(
            DecisionAreaStore areas,
            DecisionStore decisions,
            DecisionDeadlineService deadlines,
            DecisionSightService sights,
            Jql jql) {
        this.areas = areas;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.sights = sights;
        this.jql = jql;
    }

    /** Of a new decision in a project; refuses with every field that is wrong. */
    CheckedDraft check(DecisionDraft draft, long projectId, Actor writer) {
        FieldErrors errors = draft.errors();
        DecisionContent content = content(draft, writer, errors);
        Optional<DecisionAreas> ofProject = ofProject(draft, projectId);
        Optional<DecisionArea> area = ofProject.flatMap(known -> known.named(draft.area()));
        if (ofProject.isPresent() && area.isEmpty()) {
            errors.add("area", Message.of("asyncbacklog.decisions.error.area"));
        }
        List<VisibleDecision> superseded = superseded(draft.supersedes(), writer, errors);
        errors.refuseIfAny();
        DecisionDraft.refuseWhatCouldNotBeSentBack(content);
        return new CheckedDraft(content, area, ofProject.isPresent(), superseded);
    }

    /**
     * Of what is to take the place of what was written; needs the version it replaces. A decision stays in an area that was
     * removed as long as nobody takes it out. What it supersedes changes only while it is proposed.
     */
    CheckedDraft checkReplacement(DecisionDraft draft, VisibleDecision before, Actor writer) {
        FieldErrors errors = draft.errors();
        DecisionContent content = content(draft, writer, errors);
        if (draft.version().isEmpty()) {
            errors.add("version", Message.of("asyncbacklog.error.required"));
        }
        Optional<DecisionArea> kept = before.details().area().filter(area -> area.isNamed(draft.area()));
        Optional<DecisionAreas> ofProject = kept.isPresent()
                ? Optional.empty()
                : ofProject(draft, before.decision().home().projectId());
        Optional<DecisionArea> area = kept.or(() -> ofProject.flatMap(known -> known.named(draft.area())));
        if (ofProject.isPresent() && area.isEmpty()) {
            errors.add("area", Message.of("asyncbacklog.decisions.error.area"));
        }
        boolean isProposed = before.decision().state().is(DecisionStatus.PROPOSED);
        List<Integer> ids = isProposed ? draft.supersedes() : List.of();
        List<VisibleDecision> superseded = superseded(ids, writer, errors);
        if (ids.contains(before.decision().id())) {
            errors.add("supersedes", Message.of("asyncbacklog.decisions.error.supersedes-itself"));
        }
        errors.refuseIfAny();
        DecisionDraft.refuseWhatCouldNotBeSentBack(content);
        return new CheckedDraft(content, area, area.isPresent(), superseded);
    }

    private DecisionContent content(DecisionDraft draft, Actor writer, FieldErrors errors) {
        return draft.content(errors, query -> jql.fault(query, writer.person()));
    }

    /** Nothing, and no statement, when no area is asked for. */
    private Optional<DecisionAreas> ofProject(DecisionDraft draft, long projectId) {
        return draft.area().isBlank() ? Optional.empty() : Optional.of(areas.ofProject(projectId));
    }

    private List<VisibleDecision> superseded(List<Integer> ids, Actor writer, FieldErrors errors) {
        List<Integer> distinct = ids.stream().distinct().toList();
        List<Decision> found = decisions.find(distinct).stream()
                .map(decision -> deadlines.settled(decision, writer.at()))
                .toList();
        Map<Integer, VisibleDecision> visible = sights.see(found, writer).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(seen -> seen.decision().id(), Function.identity()));
        List<VisibleDecision> superseded = new ArrayList<>();
        for (Integer id : distinct) {
            VisibleDecision seen = visible.get(id);
            if (seen == null) {
                errors.add("supersedes", Message.of("asyncbacklog.decisions.error.no-such-decision", id.toString()));
            } else {
                superseded.add(seen);
            }
        }
        return superseded;
    }
}
