package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Cursor;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision as recorded.
 *
 * @param id 0 until it is stored
 * @param author the key of who recorded it
 * @param updatedBy the key of who changed it last; the author while nobody has
 * @param version counts the changes from 1, so that nobody overwrites what they have not seen
 * @param review how it stands with reviews
 */
record Decision(
        int id,
        DecisionHome home,
        DecisionContent content,
        DecisionState state,
        String author,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        int version,
        ReviewState review) {

    /** A new one. */
    static Decision recorded(
            DecisionHome home, DecisionContent content, DecisionState state, String author, Instant now) {
        return new Decision(0, home, content, state, author, now, now, author, 1, ReviewState.NONE);
    }

    Decision withId(int stored) {
        return new Decision(stored, home, content, state, author, createdAt, updatedAt, updatedBy, version, review);
    }

    /** The next version, saying something else. */
    Decision rewritten(DecisionHome place, DecisionContent anew, DecisionState then, String by, Instant now) {
        ReviewState reviewed = anew.assumptions().equals(content.assumptions()) ? review : review.unchecked();
        return new Decision(id, place, anew, then, author, createdAt, now, by, version + 1, reviewed.answered());
    }

    /** The next version, after a step of somebody's. */
    Decision next(DecisionState then, String by, Instant now) {
        return rewritten(home, content, then, by, now);
    }

    /** The next version, which only knows of another decision: what reviewers ask stays asked. */
    Decision knowing(DecisionLineage others, String by, Instant now) {
        return next(state.with(others), by, now).with(review);
    }

    /** The next version, after something that the app did by itself: who changed it last stays. */
    Decision nextByItself(DecisionState then, Instant now) {
        return rewritten(home, content, then, updatedBy, now).with(review);
    }

    /** The next version, to be looked at again on another day; nobody has changed anything else. */
    Decision dueAgainOn(LocalDate day, Instant now) {
        return rewritten(home, content.dueOn(day), state, updatedBy, now);
    }

    Decision with(ReviewState other) {
        return new Decision(id, home, content, state, author, createdAt, updatedAt, updatedBy, version, other);
    }

    /** The next version, in another place; what reviewers ask stays asked. */
    Decision placed(DecisionHome place, String by, Instant now) {
        return rewritten(place, content, state, by, now).with(review);
    }

    DecisionStatus status() {
        return state.status();
    }

    /** Whether it is open to objections and the time for them passes. */
    boolean isClockRunning() {
        return state.waits(WaitsFor.OBJECTIONS)
                && state.window().filter(ObjectionWindow::isRunning).isPresent();
    }

    /** Whether it would be open to objections if it were not for a place where clocks stand still. */
    boolean isClockHalted() {
        return state.waits(WaitsFor.OBJECTIONS)
                && state.window().filter(window -> !window.isRunning()).isPresent();
    }

    /** Whether its time for objections is over, and nobody has written down yet that it holds. */
    boolean isDue(Instant now) {
        return state.waits(WaitsFor.OBJECTIONS)
                && state.effectiveAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    /** As it is at an instant: one that is due holds already, just as it will when that is written down. */
    Decision asOf(Instant now) {
        return isDue(now) ? settled() : this;
    }

    /** The next version of one whose time for objections is over: it holds since then. */
    Decision settled() {
        Instant since = state.effectiveAt().orElseThrow();
        return nextByItself(state.waitingFor(WaitsFor.OBJECTIONS, since).holdingSince(since), since);
    }

    /** Its review date has come, or an assumption is broken that no review has looked at. */
    boolean isReviewDue(LocalDate today) {
        return status().isLive()
                && (hasReviewDayCome(today) || review.brokenSince().isPresent());
    }

    boolean hasReviewDayCome(LocalDate today) {
        return content.reviewOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Where it stands in lists, newest first. */
    Cursor place() {
        return new Cursor(createdAt.toEpochMilli(), id);
    }
}
