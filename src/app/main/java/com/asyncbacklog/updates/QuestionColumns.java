package com.asyncbacklog.updates;

import com.asyncbacklog.updates.Question.Asked;
import com.asyncbacklog.updates.Question.Closure;
import com.asyncbacklog.updates.Question.DueChange;
import com.asyncbacklog.updates.Question.Turn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.java.ao.DBParam;

/** A question to the columns of its row, and back. */
final class QuestionColumns {

    private QuestionColumns() {}

    static DBParam[] of(Question question) {
        Asked asked = question.asked();
        ResponseClock clock = question.turn().clock();
        return new DBParam[] {
            new DBParam("UPDATE_ID", question.updateId()),
            new DBParam("PROJECT_ID", question.projectId()),
            new DBParam("QUESTION", asked.text()),
            new DBParam("ASKER", asked.by()),
            new DBParam("ASKED", asked.to()),
            new DBParam("ANSWERER", question.turn().answerer()),
            new DBParam("MINUTES", asked.minutes()),
            new DBParam("ASKED_AT", asked.at().toEpochMilli()),
            new DBParam("CLOCK_FROM", clock.from().toEpochMilli()),
            new DBParam("CLOCK_MINUTES", clock.minutes()),
            new DBParam("CLOCK_ZONE", clock.zone().getId()),
            new DBParam("DUE_AT", millis(clock.dueAt())),
            new DBParam("NO_DUE", clock.noDue().map(NoDue::value).orElse(null)),
            new DBParam("STATUS", question.status().value()),
            new DBParam("VERSION", question.version())
        };
    }

    /** Sets what a change may change. */
    static void write(Question question, QuestionRow row) {
        Turn turn = question.turn();
        row.setQuestion(question.asked().text());
        row.setAsked(question.asked().to());
        row.setMinutes(question.asked().minutes());
        row.setAskedAt(question.asked().at().toEpochMilli());
        row.setAnswerer(turn.answerer());
        row.setClockFrom(turn.clock().from().toEpochMilli());
        row.setClockMinutes(turn.clock().minutes());
        row.setClockZone(turn.clock().zone().getId());
        row.setDueAt(millis(turn.clock().dueAt()));
        row.setNoDue(turn.clock().noDue().map(NoDue::value).orElse(null));
        row.setPreviousDueAt(millis(turn.dueChange().flatMap(DueChange::previous)));
        row.setDueChangedAt(millis(turn.dueChange().map(DueChange::at)));
        row.setStatus(question.status().value());
        row.setAnsweredAt(millis(question.answeredAt()));
        row.setClosedAt(millis(question.closure().map(Closure::at)));
        row.setClosedBy(question.closure().map(Closure::by).orElse(null));
        row.setVersion(question.version());
    }

    static Question read(QuestionRow row) {
        return new Question(
                row.getID(),
                row.getUpdateId(),
                row.getProjectId(),
                new Asked(
                        row.getQuestion(),
                        row.getAsker(),
                        row.getAsked(),
                        row.getMinutes(),
                        Instant.ofEpochMilli(row.getAskedAt())),
                turn(row),
                instant(row.getAnsweredAt()),
                instant(row.getClosedAt()).map(at -> new Closure(row.getClosedBy(), at)),
                row.getVersion());
    }

    private static Turn turn(QuestionRow row) {
        ResponseClock clock = new ResponseClock(
                Instant.ofEpochMilli(row.getClockFrom()),
                row.getClockMinutes(),
                instant(row.getDueAt()),
                Optional.ofNullable(row.getNoDue()).flatMap(NoDue::of),
                ZoneId.of(row.getClockZone()));
        return new Turn(
                row.getAnswerer(),
                clock,
                instant(row.getDueChangedAt()).map(at -> new DueChange(instant(row.getPreviousDueAt()), at)));
    }

    private static Optional<Instant> instant(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    private static Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }
}
