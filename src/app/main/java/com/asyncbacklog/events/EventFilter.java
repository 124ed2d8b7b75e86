package com.asyncbacklog.events;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which events are asked for; what is empty does not narrow, but without a project there is none.
 *
 * @param actor a user's key
 * @param issueId events about the issue or mentioning it
 * @param since the first instant, inclusive
 * @param until the first instant that is too late
 */
public record EventFilter(
        List<Long> projectIds,
        List<String> kinds,
        Optional<String> actor,
        Optional<String> health,
        Optional<Long> issueId,
        Optional<Instant> since,
        Optional<Instant> until) {

    public static EventFilter ofProjects(Collection<Long> ids) {
        return new EventFilter(
                List.copyOf(ids),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public EventFilter ofKinds(Collection<String> only) {
        return new EventFilter(projectIds, List.copyOf(only), actor, health, issueId, since, until);
    }

    public EventFilter by(String actorKey) {
        return new EventFilter(projectIds, kinds, Optional.of(actorKey), health, issueId, since, until);
    }

    public EventFilter withHealth(String only) {
        return new EventFilter(projectIds, kinds, actor, Optional.of(only), issueId, since, until);
    }

    public EventFilter ofIssue(long id) {
        return new EventFilter(projectIds, kinds, actor, health, Optional.of(id), since, until);
    }

    public EventFilter between(Optional<Instant> first, Optional<Instant> end) {
        return new EventFilter(projectIds, kinds, actor, health, issueId, first, end);
    }
}
