package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Cursor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision as recorded.
 *
 * @param id 0 until it is stored
 * @param projectId the project its issue was in when it was recorded
 * @param author the key of who recorded it
 * @param updatedBy the key of who changed it last; the author while nobody has
 * @param effectiveAt since when it holds; none while it is open
 * @param version counts the changes from 1, so that nobody overwrites what they have not seen
 */
record Decision(
        int id,
        long issueId,
        long projectId,
        DecisionContent content,
        DecisionStatus status,
        String author,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        Optional<Instant> effectiveAt,
        int version) {

    /** A new one; accepted at once, since without boundaries whoever is closest decides. */
    static Decision record(long issueId, long projectId, DecisionContent content, String author, Instant now) {
        return new Decision(
                0, issueId, projectId, content, DecisionStatus.ACCEPTED, author, now, now, author, Optional.of(now), 1);
    }

    Decision withId(int stored) {
        return new Decision(
                stored,
                issueId,
                projectId,
                content,
                status,
                author,
                createdAt,
                updatedAt,
                updatedBy,
                effectiveAt,
                version);
    }

    /** The next version, saying something else. */
    Decision rewritten(DecisionContent anew, String by, Instant now) {
        return new Decision(id, issueId, projectId, anew, status, author, createdAt, now, by, effectiveAt, version + 1);
    }

    boolean isReviewDue(LocalDate today) {
        return status.isLive()
                && content.reviewOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Where it stands in lists, newest first. */
    Cursor place() {
        return new Cursor(createdAt.toEpochMilli(), id);
    }
}
