package com.asyncbacklog.updates;

import java.time.Instant;
import java.util.List;

/** For templates: a question as one reader sees it. Nothing here is escaped yet. */
public final class QuestionView {

    private final VisibleQuestion visible;
    private final QuestionWords words;
    private final List<AnswerView> answers;
    private final boolean forReader;
    private final boolean overdue;

    QuestionView(
            VisibleQuestion visible,
            QuestionWords words,
            List<AnswerView> answers,
            boolean forReader,
            boolean overdue) {
        this.visible = visible;
        this.words = words;
        this.answers = answers;
        this.forReader = forReader;
        this.overdue = overdue;
    }

    public int getId() {
        return visible.question().id();
    }

    public String getText() {
        return visible.question().asked().text();
    }

    public String getForWhom() {
        return words.forWhom();
    }

    /** Whether it waits for whoever reads this. */
    public boolean isForReader() {
        return forReader;
    }

    public String getStatusLabel() {
        return words.status();
    }

    public String getStatusLozenge() {
        return visible.question().status().lozengeClass();
    }

    /** Whether it is open and its time is over. */
    public boolean isOverdue() {
        return overdue;
    }

    /** When it is due, or why never; empty once it is not open. */
    public String getDue() {
        return words.due();
    }

    /** ISO-8601 in UTC, empty without a due instant. */
    public String getDueIso() {
        return visible.question().turn().clock().dueAt().map(Instant::toString).orElse("");
    }

    public String getDueTitle() {
        return words.dueOnBothClocks();
    }

    public String getDueChanged() {
        return words.dueChanged();
    }

    public List<AnswerView> getAnswers() {
        return answers;
    }

    public boolean isCanAnswer() {
        return visible.permissions().answer();
    }

    public boolean isCanClose() {
        return visible.permissions().close();
    }

    public boolean isCanReopen() {
        return visible.permissions().reopen();
    }
}
