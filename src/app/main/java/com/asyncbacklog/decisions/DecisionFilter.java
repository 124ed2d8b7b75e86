package com.asyncbacklog.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which decisions a list shows.
 *
 * @param issueId only those of this issue; without it those of the project
 * @param reviewDueOn only live ones whose review date has come on this day
 * @param areaId only those of this area
 * @param words only those in which each of these begins a word, as {@link SearchWords} has them
 * @param now when it is: one whose time for objections is over by then counts as accepted
 */
record DecisionFilter(
        long projectId,
        Optional<Long> issueId,
        Optional<DecisionStatus> status,
        Optional<LocalDate> reviewDueOn,
        Optional<Integer> areaId,
        Instant now,
        List<String> words) {

    DecisionFilter {
        words = List.copyOf(words);
    }

    /** All of a project. */
    static DecisionFilter ofProject(long projectId, Instant now) {
        return new DecisionFilter(
                projectId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), now, List.of());
    }

    static DecisionFilter ofIssue(long projectId, long issueId, Instant now) {
        return new DecisionFilter(
                projectId, Optional.of(issueId), Optional.empty(), Optional.empty(), Optional.empty(), now, List.of());
    }
}
