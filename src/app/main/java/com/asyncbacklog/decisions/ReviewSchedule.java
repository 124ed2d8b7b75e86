package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a project reviews its decisions by itself.
 *
 * @param everyWeeks none for never
 * @param openForDays for how long a round is open
 * @param changedBy a user's key; empty as long as nobody has set anything
 * @param version 0 as long as nobody has
 */
record ReviewSchedule(
        long projectId,
        Optional<Integer> everyWeeks,
        int openForDays,
        Members reviewers,
        String changedBy,
        Instant changedAt,
        int version) {

    static final int DEFAULT_DAYS = 7;

    /** As long as nobody has set anything. */
    static ReviewSchedule unset(long projectId) {
        return new ReviewSchedule(projectId, Optional.empty(), DEFAULT_DAYS, Members.NONE, "", Instant.EPOCH, 0);
    }

    /**
     * When the next round opens, if something is on its agenda then: so many weeks after the last one was opened, or after this was
     * set where there was none, at the same time of day. None for never.
     */
    Optional<Instant> nextAt(Optional<ReviewRound> last, ZoneId zone) {
        Instant from = last.map(ReviewRound::openedAt).orElse(changedAt);
        return everyWeeks.map(weeks -> from.atZone(zone).plusWeeks(weeks).toInstant());
    }

    Instant closesAt(Instant opened, ZoneId zone) {
        return opened.atZone(zone).plusDays(openForDays).toInstant();
    }
}
