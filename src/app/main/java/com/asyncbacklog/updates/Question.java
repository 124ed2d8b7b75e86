package com.asyncbacklog.updates;

import com.asyncbacklog.shared.ReplacedVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * A question in an update. Whoever's turn it is settles it by an answer; what others say helps, but leaves it open.
 *
 * @param id 0 until it is stored, as {@code updateId}
 * @param turn who is to answer and until when; once it is settled or closed, who was
 * @param answeredAt when an answer settled it
 * @param version counts the changes from 1
 */
record Question(
        int id,
        int updateId,
        long projectId,
        Asked asked,
        Turn turn,
        Optional<Instant> answeredAt,
        Optional<Closure> closure,
        int version) {

    /** What it is to the history of versions. */
    static final String KIND = "question";

    /**
     * What was asked.
     *
     * @param by the key of who asked, whose update it is in
     * @param to the key of whom they asked
     * @param minutes of working time within which they would like an answer
     */
    record Asked(String text, String by, String to, int minutes, Instant at) {}

    /**
     * Who is to answer.
     *
     * @param answerer their key: of whom was asked, or of who stands in for them
     * @param dueChange the last time that it became due at another instant than before, though nobody asked for it
     */
    record Turn(String answerer, ResponseClock clock, Optional<DueChange> dueChange) {

        static Turn of(Answerer answerer) {
            return new Turn(answerer.person().key(), answerer.clock(), Optional.empty());
        }
    }

    /** @param previous when it was due before; none when it had no due instant */
    record DueChange(Optional<Instant> previous, Instant at) {}

    /** @param by the key of who said that no answer is needed any more */
    record Closure(String by, Instant at) {}

    /** One to be stored with its update. */
    static Question ask(long projectId, Asked asked, Answerer answerer) {
        return new Question(0, 0, projectId, asked, Turn.of(answerer), Optional.empty(), Optional.empty(), 1);
    }

    Question stored(int storedId, int inUpdate) {
        return new Question(storedId, inUpdate, projectId, asked, turn, answeredAt, closure, version);
    }

    QuestionStatus status() {
        if (closure.isPresent()) {
            return QuestionStatus.CLOSED;
        }
        return answeredAt.isPresent() ? QuestionStatus.ANSWERED : QuestionStatus.OPEN;
    }

    boolean isOpen() {
        return status() == QuestionStatus.OPEN;
    }

    /** Whether an answer by this person settles it: it is their turn, or it was them who were asked. */
    boolean isFor(String personKey) {
        return turn.answerer().equals(personKey) || asked.to().equals(personKey);
    }

    boolean isBy(String personKey) {
        return asked.by().equals(personKey);
    }

    Question answered(Instant now) {
        return next(asked, turn, Optional.of(now), closure);
    }

    /** Something was said that settles nothing. */
    Question discussed() {
        return next(asked, turn, answeredAt, closure);
    }

    Question closed(String by, Instant now) {
        return next(asked, turn, answeredAt, Optional.of(new Closure(by, now)));
    }

    /** As before it was closed. */
    Question unclosed() {
        return next(asked, turn, answeredAt, Optional.empty());
    }

    /** Waits again, with all of the time to answer. */
    Question reopened(Answerer answerer) {
        return next(asked, Turn.of(answerer), Optional.empty(), Optional.empty());
    }

    /** Asked anew: of somebody else, or with other time to answer. */
    Question askedAnew(Asked anew, Answerer answerer) {
        return next(anew, Turn.of(answerer), Optional.empty(), Optional.empty());
    }

    /** The same in other words: the clock runs on. */
    Question reworded(String text) {
        Asked anew = new Asked(text, asked.by(), asked.to(), asked.minutes(), asked.at());
        return next(anew, turn, answeredAt, closure);
    }

    /** Due at another instant, or from somebody else, than anybody asked for. */
    Question rescheduled(Answerer answerer, Instant now) {
        DueChange change = new DueChange(turn.clock().dueAt(), now);
        return next(
                asked, new Turn(answerer.person().key(), answerer.clock(), Optional.of(change)), answeredAt, closure);
    }

    ReplacedVersion replaced() {
        return new ReplacedVersion(KIND, id, version, projectId, null);
    }

    private Question next(Asked nextAsked, Turn nextTurn, Optional<Instant> settled, Optional<Closure> nextClosure) {
        return new Question(id, updateId, projectId, nextAsked, nextTurn, settled, nextClosure, version + 1);
    }
}
