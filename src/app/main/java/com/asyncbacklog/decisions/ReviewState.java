package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with reviews of a decision. No version tells of it.
 *
 * @param brokenSince since when an assumption does not hold that no review has looked at; none for none
 * @param reviewedAt when reviewers last said that it should stay as it is
 * @param request what reviewers ask of those who decide about it
 */
record ReviewState(Optional<Instant> brokenSince, Optional<Instant> reviewedAt, Optional<Request> request) {

    static final ReviewState NONE = new ReviewState(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param reviewers how many ask for a change or a withdrawal
     * @param at since when
     */
    record Request(int reviewers, Instant at) {}

    /** After somebody has done something about the decision. */
    ReviewState answered() {
        return new ReviewState(brokenSince, reviewedAt, Optional.empty());
    }

    /** After somebody has looked at its assumptions and changed them; whether one is broken, the next check tells. */
    ReviewState unchecked() {
        return brokenSince(Optional.empty());
    }

    ReviewState brokenSince(Optional<Instant> since) {
        return new ReviewState(since, reviewedAt, request);
    }

    /** Kept as it is: what was due by then is due no more. */
    ReviewState kept(Instant at) {
        return new ReviewState(brokenSince.filter(since -> since.isAfter(at)), Optional.of(at), Optional.empty());
    }

    ReviewState asked(int reviewers, Instant at) {
        return new ReviewState(brokenSince, reviewedAt, Optional.of(new Request(reviewers, at)));
    }

    /** Whether a review has looked at what happened then. */
    boolean hasSeen(Instant happened) {
        return reviewedAt.filter(at -> !at.isBefore(happened)).isPresent();
    }
}
