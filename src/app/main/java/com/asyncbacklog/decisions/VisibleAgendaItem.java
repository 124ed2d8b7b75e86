package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.util.List;
import java.util.Optional;

/**
 * A decision on an agenda, as one reader sees it.
 *
 * @param isReviewable whether it still matters and nothing keeps it from being marked but the round
 */
record VisibleAgendaItem(
        AgendaItem item,
        Decision decision,
        DecisionAccess access,
        Person author,
        boolean isReviewable,
        List<VisibleMark> marks) {

    VisibleAgendaItem {
        marks = List.copyOf(marks);
    }

    /** A mark, and whose. */
    record VisibleMark(ReviewMark mark, Person by) {}

    boolean isMarkedBy(String key) {
        return marks.stream().anyMatch(visible -> visible.mark().by().equals(key));
    }

    Optional<ReviewVerdict> outcome() {
        return ReviewVerdict.outcome(
                marks.stream().map(visible -> visible.mark().verdict()).toList());
    }
}
