package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the decisions on which something may wait for somebody; whether they see them, and it does, is looked at afterwards. */
@Named
class WaitingDecisionsService {

    private final DecisionStore decisions;
    private final DecisionAreaStore areas;
    private final DecisionPlaces places;
    private final Membership membership;

    WaitingDecisionsService(
            DecisionStore decisions, DecisionAreaStore areas, DecisionPlaces places, Membership membership) {
        this.decisions = decisions;
        this.areas = areas;
        this.places = places;
        this.membership = membership;
    }

    /**
     * Those to be decided, those that reviewers ask about, and those of these ids; by a fixed number of statements.
     *
     * @param most of each kind
     */
    Collection<Decision> of(Person person, Collection<Integer> ids, int most) {
        List<AreaDeciders> known = areas.deciders();
        List<Integer> areaIds = areasOf(person, known);
        Set<Integer> named = new HashSet<>(ids);
        named.addAll(withoutArea(person, known, most));
        Map<Integer, Decision> all = new HashMap<>();
        decisions.find(named).forEach(decision -> all.put(decision.id(), decision));
        decisions.waitingInAreas(areaIds, most).forEach(decision -> all.put(decision.id(), decision));
        decisions.asked(person.key(), areaIds, most).forEach(decision -> all.put(decision.id(), decision));
        return all.values();
    }

    /** Where somebody decides; groups are asked for once, roles once a project that has such an area. */
    private List<Integer> areasOf(Person person, List<AreaDeciders> known) {
        Membership.Belonging belonging = membership.of(person);
        return known.stream()
                .filter(area -> !area.removed() && belonging.to(area.deciders(), area.projectId()))
                .map(AreaDeciders::id)
                .limit(Criteria.LONGEST_LIST)
                .toList();
    }

    /** What lost its area, administrators of the project decide: nobody else's are read. */
    private List<Integer> withoutArea(Person person, List<AreaDeciders> known, int most) {
        List<Integer> removed = known.stream()
                .filter(AreaDeciders::removed)
                .map(AreaDeciders::id)
                .limit(Criteria.LONGEST_LIST)
                .toList();
        Map<Long, Boolean> administered = new HashMap<>();
        return decisions.waitingWithoutArea(removed, Criteria.LONGEST_LIST).stream()
                .filter(waiting -> administered.computeIfAbsent(
                        waiting.projectId(), project -> places.administers(project, person)))
                .map(WaitingDecision::id)
                .limit(most)
                .toList();
    }
}
