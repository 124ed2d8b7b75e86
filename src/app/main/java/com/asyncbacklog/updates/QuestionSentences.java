package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.updates.Question.DueChange;
import java.time.Instant;
import java.util.Optional;

/** Says of a question whose turn it is and until when, in the reader's language and zone. */
final class QuestionSentences {

    private QuestionSentences() {}

    static QuestionWords of(VisibleQuestion visible, Reader reader) {
        Question question = visible.question();
        boolean open = question.isOpen();
        return new QuestionWords(
                reader.text(question.status().labelKey()),
                forWhom(visible, reader),
                open ? due(visible, reader) : "",
                open ? onBothClocks(visible, reader) : "",
                open
                        ? question.turn()
                                .dueChange()
                                .map(change -> changed(change, reader))
                                .orElse("")
                        : "");
    }

    /** "to Ben", or "to Ben, in place of Mei". */
    static String forWhom(VisibleQuestion visible, Reader reader) {
        String to = visible.to().displayName();
        return visible.askedFirst()
                .map(first -> reader.text("asyncbacklog.updates.question.in-place-of", to, first.displayName()))
                .orElseGet(() -> reader.text("asyncbacklog.updates.question.for", to));
    }

    /** When it is due, or why it is not. */
    static String due(VisibleQuestion visible, Reader reader) {
        ResponseClock clock = visible.question().turn().clock();
        return clock.dueAt()
                .map(at -> reader.text(
                        "asyncbacklog.updates.question.due", reader.times().dateAndTime(at)))
                .orElseGet(() -> clock.noDue()
                        .map(reason -> reader.text(reason.labelKey()))
                        .orElse(""));
    }

    private static String onBothClocks(VisibleQuestion visible, Reader reader) {
        ResponseClock clock = visible.question().turn().clock();
        return clock.dueAt()
                .map(at -> reader.times().onBothClocks(at, visible.to().displayName(), clock.zone()))
                .orElse("");
    }

    private static String changed(DueChange change, Reader reader) {
        Optional<Instant> before = change.previous();
        return before.map(at -> reader.text(
                        "asyncbacklog.updates.question.was-due", reader.times().dateAndTime(at)))
                .orElseGet(() -> reader.text("asyncbacklog.updates.question.was-not-due"));
    }
}
