package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a decision has come.
 *
 * @param waitsFor what a proposed one waits for, none for any other
 * @param effectiveAt since when it holds, or from when it will unless somebody objects; none while that is open
 * @param reason why it was rejected, withdrawn or deprecated; empty for any other
 * @param decidedBy the key of who decided it, which may be before it holds
 * @param window the time for objections, once it was opened
 * @param sourceStatus its status in the words of the file it was imported from; empty for none
 */
record DecisionState(
        DecisionStatus status,
        Optional<WaitsFor> waitsFor,
        Optional<Instant> effectiveAt,
        String reason,
        Optional<String> decidedBy,
        Optional<ObjectionWindow> window,
        DecisionLineage lineage,
        String sourceStatus) {

    static DecisionState proposed(WaitsFor waitsFor) {
        return new DecisionState(
                DecisionStatus.PROPOSED,
                Optional.of(waitsFor),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                DecisionLineage.NONE,
                "");
    }

    static DecisionState accepted(String by, Instant at) {
        return proposed(WaitsFor.DECIDERS).decided(by).holdingSince(at);
    }

    /** Of an imported decision: as its source says, by nobody's decision here. */
    static DecisionState imported(DecisionStatus status, String sourceStatus, Optional<Instant> effectiveAt) {
        return new DecisionState(
                status,
                status == DecisionStatus.PROPOSED ? Optional.of(WaitsFor.DECIDERS) : Optional.empty(),
                effectiveAt,
                "",
                Optional.empty(),
                Optional.empty(),
                DecisionLineage.NONE,
                sourceStatus);
    }

    DecisionState decided(String by) {
        return new DecisionState(status, waitsFor, effectiveAt, reason, Optional.of(by), window, lineage, sourceStatus);
    }

    /** It holds. */
    DecisionState holdingSince(Instant at) {
        return new DecisionState(
                DecisionStatus.ACCEPTED,
                Optional.empty(),
                Optional.of(at),
                "",
                decidedBy,
                window,
                lineage,
                sourceStatus);
    }

    /** It will hold from an instant on unless somebody objects before. */
    DecisionState openToObjections(ObjectionWindow running, Instant until) {
        return new DecisionState(
                DecisionStatus.PROPOSED,
                Optional.of(WaitsFor.OBJECTIONS),
                Optional.of(until),
                "",
                decidedBy,
                Optional.of(running),
                lineage,
                sourceStatus);
    }

    /** The clock of its window stands still although nobody objected. */
    DecisionState halted(Instant at) {
        return waitingFor(WaitsFor.OBJECTIONS, at);
    }

    /** From when it will hold is open; the clock of its window, if any, stands still from an instant on. */
    DecisionState waitingFor(WaitsFor whom, Instant at) {
        return new DecisionState(
                DecisionStatus.PROPOSED,
                Optional.of(whom),
                Optional.empty(),
                "",
                decidedBy,
                window.map(running -> running.stopped(at)),
                lineage,
                sourceStatus);
    }

    /** Rejected, withdrawn or deprecated. Of one that held, it stays known since when. */
    DecisionState ended(DecisionStatus last, String because, Instant at) {
        return new DecisionState(
                last,
                Optional.empty(),
                status == DecisionStatus.ACCEPTED ? effectiveAt : Optional.empty(),
                because,
                decidedBy,
                window.map(running -> running.stopped(at)),
                lineage,
                sourceStatus);
    }

    DecisionState supersededBy(int id) {
        return new DecisionState(
                DecisionStatus.SUPERSEDED,
                Optional.empty(),
                effectiveAt,
                "",
                decidedBy,
                window,
                lineage.supersededBy(id),
                sourceStatus);
    }

    DecisionState with(DecisionLineage other) {
        return new DecisionState(status, waitsFor, effectiveAt, reason, decidedBy, window, other, sourceStatus);
    }

    boolean is(DecisionStatus asked) {
        return status == asked;
    }

    boolean waits(WaitsFor asked) {
        return waitsFor.filter(asked::equals).isPresent();
    }

    /** Whether people are being consulted: their time runs, or stands still for an objection. */
    boolean isBeingConsulted() {
        return waits(WaitsFor.OBJECTIONS) || waits(WaitsFor.ANSWER);
    }
}
