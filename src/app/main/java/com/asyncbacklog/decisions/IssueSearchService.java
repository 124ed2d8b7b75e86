package com.asyncbacklog.decisions;

import static java.util.stream.Collectors.toSet;

import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds issues by their decisions. */
@Named
class IssueSearchService {

    static final int MOST_ISSUES = 10_000;

    private static final int AT_ONCE = 5_000;
    private static final int MOST_READS = 20;

    private final DecisionStore store;
    private final DecisionAreaStore areas;
    private final DecisionPlaces places;
    private final Clock clock;

    IssueSearchService(DecisionStore store, DecisionAreaStore areas, DecisionPlaces places, Clock clock) {
        this.store = store;
        this.areas = areas;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Ids of issues in projects that the searcher may browse, those decided last first; looks at the newest hundred thousand
     * decisions at most.
     *
     * @param areaName of any project, whatever its case; empty for any or none
     */
    List<Long> issues(Optional<DecisionStatus> status, String areaName, Person searcher) {
        Instant now = clock.instant();
        Optional<Set<Integer>> wanted = areaName.isEmpty()
                ? Optional.empty()
                : Optional.of(areas.current().stream()
                        .filter(area -> area.isNamed(areaName))
                        .map(DecisionArea::id)
                        .collect(toSet()));
        Map<Long, Boolean> browsable = new HashMap<>();
        Set<Long> issues = new LinkedHashSet<>();
        int before = Integer.MAX_VALUE;
        for (int reads = 0; reads < MOST_READS && issues.size() < MOST_ISSUES; reads++) {
            List<IssueDecision> some = store.onIssues(status, now, before, AT_ONCE);
            some.stream()
                    .filter(decision -> wanted.isEmpty()
                            || decision.areaId().filter(wanted.get()::contains).isPresent())
                    .filter(decision -> browsable.computeIfAbsent(
                            decision.projectId(),
                            id -> places.projectKey(id, searcher).isPresent()))
                    .forEach(decision -> issues.add(decision.issueId()));
            if (some.size() < AT_ONCE) {
                break;
            }
            before = some.get(some.size() - 1).id();
        }
        return issues.stream().limit(MOST_ISSUES).toList();
    }
}
