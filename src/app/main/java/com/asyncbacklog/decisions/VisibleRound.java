package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.MembersJson;
import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A review round as one reader sees it: without the decisions they may not see, and all that is counted is so without them.
 *
 * @param reader who, and when: what it says of time is as of then
 * @param openedBy none for one that the project's schedule opened
 * @param isReviewer whether the reader is among those who mark
 */
record VisibleRound(
        ReviewRound round,
        String projectKey,
        Actor reader,
        Optional<Person> openedBy,
        MembersJson reviewers,
        boolean isReviewer,
        List<VisibleAgendaItem> agenda) {

    VisibleRound {
        agenda = List.copyOf(agenda);
    }

    Instant seenAt() {
        return reader.at();
    }

    boolean isOpen() {
        return round.isOpen(seenAt());
    }

    boolean mayMark() {
        return isReviewer && isOpen();
    }

    /** Whether an item waits for the reader's mark. */
    boolean waits(VisibleAgendaItem item) {
        return mayMark() && item.isReviewable() && !item.isMarkedBy(reader.key());
    }

    int waiting() {
        return (int) agenda.stream().filter(this::waits).count();
    }

    int marked() {
        return (int) agenda.stream().filter(item -> !item.marks().isEmpty()).count();
    }

    int markedByReader() {
        return (int)
                agenda.stream().filter(item -> item.isMarkedBy(reader.key())).count();
    }

    /** How many decisions came out so; nobody's mark on them is an outcome too. */
    int outcomes(Optional<ReviewVerdict> verdict) {
        return (int)
                agenda.stream().filter(item -> item.outcome().equals(verdict)).count();
    }

    Optional<VisibleAgendaItem> item(int decisionId) {
        return agenda.stream()
                .filter(item -> item.decision().id() == decisionId)
                .findFirst();
    }

    /** About the number of characters of its answer. */
    int weight() {
        return agenda.stream()
                .mapToInt(item -> 400
                        + item.marks().stream()
                                .mapToInt(visible ->
                                        200 + visible.mark().comment().length())
                                .sum())
                .sum();
    }
}
