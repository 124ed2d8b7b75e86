package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;

/** What a reader may do with a question. */
record QuestionPermissions(boolean answer, boolean close, boolean reopen) {

    /**
     * Whoever may comment in the project may answer, and so may whoever is asked, even if they may only look. Who asked, who is
     * asked and the project's administrators may close it, and open it again. In an archived project nobody may do anything.
     */
    static QuestionPermissions of(Question question, Person reader, UpdatePlace place) {
        boolean isFor = question.isFor(reader.key());
        boolean maySettle = place.live() && (isFor || question.isBy(reader.key()) || place.administers());
        boolean closed = question.status() == QuestionStatus.CLOSED;
        return new QuestionPermissions(
                place.live() && !closed && (isFor || place.mayComment()), maySettle && !closed, maySettle && closed);
    }
}
