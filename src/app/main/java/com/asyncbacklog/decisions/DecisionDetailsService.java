package com.asyncbacklog.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.asyncbacklog.workingtime.WorkingTime;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what belongs to decisions beside what stands in them: each kind by one statement for all of them, or by none. */
@Named
class DecisionDetailsService {

    private final DecisionStore decisions;
    private final DecisionAreaStore areas;
    private final ObjectionStore objections;
    private final DecisionPlaces places;
    private final Calendars calendars;

    DecisionDetailsService(
            DecisionStore decisions,
            DecisionAreaStore areas,
            ObjectionStore objections,
            DecisionPlaces places,
            Calendars calendars) {
        this.decisions = decisions;
        this.areas = areas;
        this.objections = objections;
        this.places = places;
        this.calendars = calendars;
    }

    /** Their areas, also removed ones, by id. */
    Map<Integer, DecisionArea> areas(Collection<Decision> of) {
        Set<Integer> ids = new HashSet<>();
        of.forEach(decision -> decision.home().areaId().ifPresent(ids::add));
        return areas.find(ids).stream().collect(toMap(DecisionArea::id, area -> area));
    }

    /** The objections to those of them that were ever open to any, by the decision's id. */
    Map<Integer, List<Objection>> objections(Collection<Decision> to) {
        List<Integer> ids = to.stream()
                .filter(decision -> decision.state().window().isPresent())
                .map(Decision::id)
                .toList();
        return objections.ofDecisions(ids).stream().collect(groupingBy(Objection::decisionId));
    }

    /** Of the ids of decisions that supersede any of these or are superseded by one, those that the reader may see. */
    Set<Integer> visibleRelatives(Collection<Decision> of, Actor reader) {
        return visible(
                of.stream().flatMap(decision -> decision.state().lineage().ids()), reader);
    }

    /** What it takes to tell a reader, who may see this decision, of these stored states of it. */
    HistoryFields historyFields(Decision decision, Collection<ObjectNode> states, Actor reader) {
        Map<Integer, String> areaNames =
                areas.find(ids(states, "areaId").map(JsonNode::intValue).collect(toSet())).stream()
                        .filter(area -> mayKnow(area, decision, reader))
                        .collect(toMap(DecisionArea::id, DecisionArea::name));
        Map<Long, String> projectKeys = new HashMap<>();
        ids(states, "project")
                .map(JsonNode::longValue)
                .distinct()
                .forEach(id -> places.projectKey(id, reader.person()).ifPresent(key -> projectKeys.put(id, key)));
        return new HistoryFields(
                visible(states.stream().flatMap(HistoryFields::relatives), reader),
                areaNames,
                projectKeys,
                places.issueKeys(ids(states, "issueId").map(JsonNode::longValue).collect(toSet()), reader.person()));
    }

    /** Its own project's areas stand in the decision itself; of one that it was moved from, only if the reader may see that one. */
    private boolean mayKnow(DecisionArea area, Decision decision, Actor reader) {
        return area.projectId() == decision.home().projectId()
                || places.projectKey(area.projectId(), reader.person()).isPresent();
    }

    private static Stream<JsonNode> ids(Collection<ObjectNode> states, String field) {
        return states.stream().map(state -> state.path(field)).filter(JsonNode::isNumber);
    }

    private Set<Integer> visible(Stream<Integer> ids, Actor reader) {
        List<Integer> distinct = ids.distinct().toList();
        return distinct.isEmpty()
                ? Set.of()
                : places.visible(decisions.find(distinct), reader.person()).keySet();
    }

    /** When everybody works who is consulted or has objected, by project and key; of decisions that are still open only. */
    Map<Long, Map<String, WorkingTime>> calendars(Collection<Decision> of, Map<Integer, List<Objection>> objectionsTo) {
        Map<Long, Set<String>> keys = new HashMap<>();
        for (Decision decision : of) {
            if (decision.state().isBeingConsulted()) {
                keys.computeIfAbsent(decision.home().projectId(), id -> new HashSet<>())
                        .addAll(havingASay(decision, objectionsTo.getOrDefault(decision.id(), List.of())));
            }
        }
        return calendars.of(keys);
    }

    private static List<String> havingASay(Decision decision, List<Objection> objectionsTo) {
        return Stream.concat(
                        decision.state().window().stream().flatMap(window -> window.consulted().stream()),
                        objectionsTo.stream().map(Objection::objector))
                .toList();
    }
}
