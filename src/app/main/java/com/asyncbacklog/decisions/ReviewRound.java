package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.shared.Cursor;
import java.time.Instant;
import java.util.Optional;

/**
 * A time in which people look at a project's decisions again, each when they can.
 *
 * @param id 0 until it is stored
 * @param number counts the rounds of a project from 1
 * @param openedBy a user's key; empty when it was opened by the project's schedule
 * @param closesAt when it is over at the latest
 * @param reviewers who marks; everybody who sees the project when empty
 * @param version counts what happens in it, so that of two at once one waits for the other
 */
record ReviewRound(
        int id,
        long projectId,
        int number,
        String openedBy,
        Instant openedAt,
        Instant closesAt,
        Stage stage,
        Optional<Instant> closedAt,
        Members reviewers,
        int version) {

    enum Stage {
        OPEN,

        /** Its outcome is known, but not yet written down with each decision. */
        CLOSED,
        SETTLED
    }

    /** The next one of a project. */
    static ReviewRound opened(
            long projectId, Optional<ReviewRound> last, String by, Instant at, Instant closesAt, Members reviewers) {
        return new ReviewRound(
                0,
                projectId,
                last.map(ReviewRound::number).orElse(0) + 1,
                by,
                at,
                closesAt,
                Stage.OPEN,
                Optional.empty(),
                reviewers,
                1);
    }

    ReviewRound withId(int stored) {
        return new ReviewRound(
                stored, projectId, number, openedBy, openedAt, closesAt, stage, closedAt, reviewers, version);
    }

    /** Once its time is up it is over, whether or not that was written down. */
    boolean isOpen(Instant now) {
        return stage == Stage.OPEN && closesAt.isAfter(now);
    }

    /** When it was over; none while it is open. */
    Optional<Instant> over(Instant now) {
        return isOpen(now) ? Optional.empty() : Optional.of(closedAt.orElse(closesAt));
    }

    /** Where it stands in lists, newest first. */
    Cursor place() {
        return new Cursor(openedAt.toEpochMilli(), id);
    }
}
