package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells somebody who changed what of a decision, and when. */
@Named
class DecisionHistoryService {

    /** Where a page ends early, in characters of what was stored. */
    private static final int BUDGET = 1024 * 1024;

    private final DecisionStore decisions;
    private final DecisionHistoryStore store;
    private final DecisionSightService sights;
    private final DecisionDetailsService details;

    DecisionHistoryService(
            DecisionStore decisions,
            DecisionHistoryStore store,
            DecisionSightService sights,
            DecisionDetailsService details) {
        this.decisions = decisions;
        this.store = store;
        this.sights = sights;
        this.details = details;
    }

    /** The last change first; the recording is the last entry. */
    Page<HistoryEntryJson> of(int id, Paging paging) {
        Actor reader = sights.reader();
        Decision decision = decisions.find(id).orElseThrow(NotFound::new);
        if (sights.see(decision, reader).isEmpty()) {
            throw new NotFound();
        }
        List<Step> steps = steps(decision, paging);
        Optional<Step> rest = steps.size() > paging.limit() ? Optional.of(steps.get(paging.limit())) : Optional.empty();
        List<Step> shown = withinBudget(steps.subList(0, Math.min(steps.size(), paging.limit())));
        boolean isCut = shown.size() < Math.min(steps.size(), paging.limit());
        HistoryFields fields = details.historyFields(
                decision, shown.stream().flatMap(Step::states).toList(), reader);
        Map<String, Person> people = new HashMap<>();
        return new Page<>(
                shown.stream().map(step -> entry(step, fields, people)).toList(),
                isCut || rest.isPresent()
                        ? Optional.of(new Cursor(shown.get(shown.size() - 1).version(), 0))
                        : Optional.empty());
    }

    /** Those after the last one that was shown, one more than asked for if there is one. */
    private List<Step> steps(Decision decision, Paging paging) {
        int shown = paging.after().map(cursor -> (int) cursor.at()).orElse(decision.version() + 1);
        List<DecisionRevision> revisions = store.newest(decision.id(), shown, paging.limit() + 2);
        List<Step> steps = new ArrayList<>();
        ObjectNode after = DecisionColumns.fields(decision);
        for (DecisionRevision revision : revisions) {
            if (revision.version() < shown) {
                steps.add(Step.of(revision, after));
            }
            after = revision.before();
        }
        boolean isAll = revisions.size() < paging.limit() + 2;
        if (isAll && shown > 1) {
            steps.add(Step.recording(decision, after));
        }
        return steps.subList(0, Math.min(steps.size(), paging.limit() + 1));
    }

    private static List<Step> withinBudget(List<Step> steps) {
        int size = 0;
        List<Step> within = new ArrayList<>();
        for (Step step : steps) {
            size += step.states().mapToInt(state -> state.toString().length()).sum();
            if (size > BUDGET && !within.isEmpty()) {
                break;
            }
            within.add(step);
        }
        return within;
    }

    private HistoryEntryJson entry(Step step, HistoryFields fields, Map<String, Person> people) {
        Person by = step.by().isEmpty() ? null : people.computeIfAbsent(step.by(), sights::person);
        return new HistoryEntryJson(
                step.version(),
                step.at(),
                by == null ? null : PersonJson.of(by),
                step.kind(),
                step.before()
                        .map(before -> fields.changes(
                                before, step.after(), key -> people.computeIfAbsent(key, sights::person)))
                        .orElse(List.of()));
    }

    /** @param before none of the recording */
    private record Step(int version, String at, String by, String kind, Optional<ObjectNode> before, ObjectNode after) {

        static Step of(DecisionRevision revision, ObjectNode after) {
            return new Step(
                    revision.version(),
                    revision.at().toString(),
                    revision.by(),
                    revision.kind().orElse("decision-changed"),
                    Optional.of(revision.before()),
                    after);
        }

        static Step recording(Decision decision, ObjectNode first) {
            String status = first.path("status").asText(DecisionStatus.ACCEPTED.value());
            return new Step(
                    1,
                    decision.createdAt().toString(),
                    decision.author(),
                    "decision-" + status,
                    Optional.empty(),
                    first);
        }

        Stream<ObjectNode> states() {
            return Stream.concat(before.stream(), Stream.of(after));
        }
    }
}
