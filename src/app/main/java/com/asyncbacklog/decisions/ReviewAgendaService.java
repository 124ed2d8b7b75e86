package com.asyncbacklog.decisions;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.IssueState;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be reviewed in a project: decisions whose review date has come, whose assumptions broke, or beside which another one
 * about the same was superseded.
 */
@Named
class ReviewAgendaService {

    /** More than anybody reads in one round; the rest comes in the next. */
    static final int LONGEST = 200;

    /** A neighbour that was superseded longer ago than that says nothing any more. */
    private static final Duration MEMORY = Duration.ofDays(366);

    private final DecisionStore decisions;
    private final EventStore events;
    private final Issues issues;

    ReviewAgendaService(DecisionStore decisions, EventStore events, Issues issues) {
        this.decisions = decisions;
        this.events = events;
        this.issues = issues;
    }

    /** A decision that is to be reviewed, and why. */
    record Due(Decision decision, List<AgendaReason> because) {}

    /**
     * What is to be reviewed now, the oldest first, at most {@link #LONGEST}; without what stands still with its issue. By a fixed
     * number of statements.
     *
     * @param today the day by which review dates count
     */
    List<Due> due(long projectId, LocalDate today, Instant now) {
        Map<Integer, Decision> found = new LinkedHashMap<>();
        Map<Integer, Set<AgendaReason>> reasons = new HashMap<>();
        for (Decision decision : decisions.toReview(projectId, today, Criteria.LONGEST_LIST)) {
            found.put(decision.id(), decision);
            Set<AgendaReason> because =
                    reasons.computeIfAbsent(decision.id(), id -> EnumSet.noneOf(AgendaReason.class));
            if (decision.hasReviewDayCome(today)) {
                because.add(AgendaReason.REVIEW_DATE);
            }
            if (decision.review().brokenSince().isPresent()) {
                because.add(AgendaReason.ASSUMPTION);
            }
        }
        for (Decision decision : besideSuperseded(projectId, now)) {
            found.putIfAbsent(decision.id(), decision);
            reasons.computeIfAbsent(decision.id(), id -> EnumSet.noneOf(AgendaReason.class))
                    .add(AgendaReason.NEIGHBOUR_SUPERSEDED);
        }
        return live(found.values()).stream()
                .limit(LONGEST)
                .map(decision -> new Due(decision, List.copyOf(reasons.get(decision.id()))))
                .toList();
    }

    private List<Decision> besideSuperseded(long projectId, Instant now) {
        Map<Integer, Instant> supersededAt = supersededAt(projectId, now);
        List<Decision> superseded = decisions.find(supersededAt.keySet()).stream()
                .filter(decision -> decision.home().projectId() == projectId)
                .toList();
        List<Decision> neighbours = decisions.accepted(
                projectId,
                superseded.stream()
                        .flatMap(decision -> decision.home().issueId().stream())
                        .distinct()
                        .toList(),
                superseded.stream()
                        .filter(decision -> decision.home().issueId().isEmpty())
                        .flatMap(decision -> decision.home().areaId().stream())
                        .distinct()
                        .toList(),
                Criteria.LONGEST_LIST);
        return neighbours.stream()
                .filter(decision ->
                        superseded.stream().anyMatch(old -> isNews(old, supersededAt.get(old.id()), decision)))
                .toList();
    }

    private Map<Integer, Instant> supersededAt(long projectId, Instant now) {
        EventFilter filter = EventFilter.ofProjects(List.of(projectId))
                .ofKinds(List.of(DecisionEvents.SUPERSEDED))
                .between(Optional.of(now.minus(MEMORY)), Optional.empty());
        Map<Integer, Instant> at = new HashMap<>();
        for (Event event : events.newest(filter, Optional.empty(), Criteria.LONGEST_LIST)) {
            at.putIfAbsent(event.recordId(), event.at());
        }
        return at;
    }

    /**
     * Whether that one decision was superseded is news for another: neighbours are about the same issue, or, where they are about
     * none, in the same area. None for the one that took its place, nor for one that somebody decided, changed or kept since.
     */
    static boolean isNews(Decision superseded, Instant at, Decision neighbour) {
        DecisionHome there = superseded.home();
        DecisionHome here = neighbour.home();
        boolean isAboutTheSame = there.issueId().isPresent()
                ? there.issueId().equals(here.issueId())
                : here.issueId().isEmpty()
                        && there.areaId().isPresent()
                        && there.areaId().equals(here.areaId());
        boolean isSuccessor = superseded
                .state()
                .lineage()
                .supersededBy()
                .filter(id -> id == neighbour.id())
                .isPresent();
        return isAboutTheSame
                && !isSuccessor
                && neighbour.updatedAt().isBefore(at)
                && !neighbour.review().hasSeen(at);
    }

    private List<Decision> live(Collection<Decision> found) {
        Map<Long, IssueState> states = issues.states(found.stream()
                .flatMap(decision -> decision.home().issueId().stream())
                .distinct()
                .toList());
        List<Decision> live = new ArrayList<>();
        for (Decision decision : found) {
            Optional<Long> issue = decision.home().issueId();
            if (issue.isEmpty()
                    || Optional.ofNullable(states.get(issue.get()))
                            .filter(state -> !state.archived())
                            .isPresent()) {
                live.add(decision);
            }
        }
        return live;
    }
}
