package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.JsonColumn;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What was found of assumptions, in the database. */
@Named
class AssumptionStore {

    private final ActiveObjects objects;
    private final EventStore events;

    AssumptionStore(ActiveObjects objects, EventStore events) {
        this.objects = objects;
        this.events = events;
    }

    /** The last looks at the assumptions of these decisions, by the decision's id; one statement for each thousand. */
    Map<Integer, List<AssumptionCheck>> checks(Collection<Integer> decisionIds) {
        List<AssumptionCheck> checks = new ArrayList<>();
        for (List<Integer> some : Criteria.lists(decisionIds)) {
            Criteria criteria = new Criteria().in("DECISION_ID", some);
            Query query =
                    Query.select().where(criteria.text(), criteria.values()).order("DECISION_ID, PLACE");
            Arrays.stream(objects.find(AssumptionCheckRow.class, query))
                    .flatMap(row -> read(row).stream())
                    .forEach(checks::add);
        }
        return checks.stream().collect(groupingBy(AssumptionCheck::decisionId));
    }

    /** All breaks of assumptions of these decisions, by the decision's id; one statement for each thousand. */
    Map<Integer, List<AssumptionBreak>> breaks(Collection<Integer> decisionIds) {
        List<AssumptionBreak> breaks = new ArrayList<>();
        for (List<Integer> some : Criteria.lists(decisionIds)) {
            breaks.addAll(readBreaks(new Criteria().in("DECISION_ID", some)));
        }
        return breaks.stream().collect(groupingBy(AssumptionBreak::decisionId));
    }

    /** Those of these ids that there are; one statement for each thousand. */
    List<AssumptionBreak> find(Collection<Integer> ids) {
        return Criteria.lists(ids).stream()
                .flatMap(some -> readBreaks(new Criteria().in("ID", some)).stream())
                .toList();
    }

    /**
     * Writes what was found, all or nothing, and tells of it. Two statements when nothing is new.
     *
     * @return false, with nothing changed, when another node has written the same or something newer
     */
    boolean write(AssumptionChanges found, Instant at) {
        List<Integer> ids = found.checks().stream()
                .map(AssumptionCheck::decisionId)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return true;
        }
        return OptimisticTransaction.firstWins(
                        objects,
                        () -> {
                            found.broken().forEach(change -> begin(change, at));
                            found.restored().forEach(change -> end(change, at));
                            found.forgotten().forEach(this::end);
                            found.dueSince().forEach(this::setDueSince);
                            replaceChecks(ids, found.checks());
                            return true;
                        },
                        failure -> isOvertaken(ids, at))
                .isPresent();
    }

    private void begin(AssumptionChanges.Change change, Instant at) {
        AssumptionBreak begun = change.broken();
        int id = objects.create(
                        AssumptionBreakRow.class,
                        new DBParam("DECISION_ID", begun.decisionId()),
                        new DBParam("PLACE", begun.number()),
                        new DBParam("ASSUMPTION_JSON", JsonColumn.write(AssumptionJson.of(begun.assumption()))),
                        new DBParam("BROKEN_AT", begun.brokenAt().toEpochMilli()))
                .getID();
        append(DecisionEvents.ASSUMPTION_BROKEN, change.decision(), id, at);
    }

    private void end(AssumptionChanges.Change change, Instant at) {
        end(change.broken());
        append(
                DecisionEvents.ASSUMPTION_RESTORED,
                change.decision(),
                change.broken().id(),
                at);
    }

    private void end(AssumptionBreak ended) {
        AssumptionBreakRow row = requireNonNull(objects.get(AssumptionBreakRow.class, ended.id()), "deleted");
        row.setRestoredAt(ended.restoredAt().orElseThrow().toEpochMilli());
        row.save();
    }

    private void append(String kind, Decision decision, int breakId, Instant at) {
        events.append(Event.of(
                kind, at, "", decision.home().projectId(), decision.home().issueId(), breakId));
    }

    /** The decision may be gone by now. */
    private void setDueSince(int decisionId, Optional<Instant> since) {
        DecisionRow row = objects.get(DecisionRow.class, decisionId);
        if (row != null) {
            row.setBrokenSince(since.map(Instant::toEpochMilli).orElse(null));
            row.save();
        }
    }

    private void replaceChecks(List<Integer> ids, List<AssumptionCheck> checks) {
        for (List<Integer> some : Criteria.lists(ids)) {
            Criteria criteria = new Criteria().in("DECISION_ID", some);
            objects.deleteWithSQL(AssumptionCheckRow.class, criteria.text(), criteria.values());
        }
        Map<Integer, Integer> places = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AssumptionCheck check : checks) {
            Map<String, Object> row = new HashMap<>();
            row.put("DECISION_ID", check.decisionId());
            row.put("PLACE", places.merge(check.decisionId(), 1, Integer::sum));
            row.put("ASSUMPTION_JSON", JsonColumn.write(AssumptionJson.of(check.assumption())));
            row.put("FOUND", check.state().value());
            row.put("CHECKED_AT", check.at().toEpochMilli());
            row.put(
                    "BROKEN_SINCE",
                    check.brokenSince().map(Instant::toEpochMilli).orElse(null));
            rows.add(row);
        }
        objects.create(AssumptionCheckRow.class, rows);
    }

    private boolean isOvertaken(List<Integer> ids, Instant at) {
        return Criteria.lists(ids).stream().anyMatch(some -> {
            Criteria criteria = new Criteria().in("DECISION_ID", some).and("CHECKED_AT >= ?", at.toEpochMilli());
            return objects.count(AssumptionCheckRow.class, Query.select().where(criteria.text(), criteria.values()))
                    > 0;
        });
    }

    private List<AssumptionBreak> readBreaks(Criteria criteria) {
        Query query = Query.select().where(criteria.text(), criteria.values()).order("DECISION_ID, PLACE");
        return Arrays.stream(objects.find(AssumptionBreakRow.class, query))
                .flatMap(AssumptionStore::read)
                .toList();
    }

    /** Nothing for one of a kind or a state that is unknown here, which a newer node may have written. */
    private static Optional<AssumptionCheck> read(AssumptionCheckRow row) {
        return AssumptionState.of(row.getFound())
                .flatMap(state -> assumption(row.getAssumptionJson())
                        .map(assumption -> new AssumptionCheck(
                                row.getDecisionId(),
                                assumption,
                                state,
                                Instant.ofEpochMilli(row.getCheckedAt()),
                                Optional.ofNullable(row.getBrokenSince()).map(Instant::ofEpochMilli))));
    }

    private static Stream<AssumptionBreak> read(AssumptionBreakRow row) {
        return assumption(row.getAssumptionJson()).stream()
                .map(assumption -> new AssumptionBreak(
                        row.getID(),
                        row.getDecisionId(),
                        row.getPlace(),
                        assumption,
                        Instant.ofEpochMilli(row.getBrokenAt()),
                        Optional.ofNullable(row.getRestoredAt()).map(Instant::ofEpochMilli)));
    }

    private static Optional<DecisionAssumption> assumption(String json) {
        return JsonColumn.read(json, new TypeReference<AssumptionJson>() {}).stored();
    }
}
