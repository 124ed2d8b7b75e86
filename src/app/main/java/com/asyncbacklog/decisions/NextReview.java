package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a decision that was kept comes up for review again. */
final class NextReview {

    /** Where its dates say nothing, as those of an imported one, whose review was due before it came here. */
    static final int DAYS_UNLESS_SAID = 180;

    private NextReview() {}

    /**
     * As long after the review as its review date was after it was recorded, or after it was kept the last time. None for one
     * that has no such date, or whose date is still to come. Not beyond the last date that a decision can have.
     */
    static Optional<LocalDate> after(Instant reviewed, Decision decision, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(reviewed, zone);
        LocalDate from = LocalDate.ofInstant(decision.review().reviewedAt().orElse(decision.createdAt()), zone);
        return decision.content()
                .reviewOn()
                .filter(due -> !due.isAfter(day))
                .map(due -> day.plusDays(from.isBefore(due) ? ChronoUnit.DAYS.between(from, due) : DAYS_UNLESS_SAID))
                .map(next -> next.isAfter(Dates.LAST) ? Dates.LAST : next);
    }
}
