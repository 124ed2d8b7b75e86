package com.asyncbacklog.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which decisions a list shows.
 *
 * @param issueId only those of this issue; without it those of the project
 * @param reviewDueOn only live ones whose review date has come on this day
 */
record DecisionFilter(
        long projectId, Optional<Long> issueId, Optional<DecisionStatus> status, Optional<LocalDate> reviewDueOn) {

    static DecisionFilter ofIssue(long projectId, long issueId) {
        return new DecisionFilter(projectId, Optional.of(issueId), Optional.empty(), Optional.empty());
    }
}
