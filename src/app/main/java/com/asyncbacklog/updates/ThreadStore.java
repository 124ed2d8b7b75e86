package com.asyncbacklog.updates;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What stands beneath updates in the database, for many of them at once. */
@Named
class ThreadStore {

    private final QuestionStore questions;
    private final AcknowledgementStore acknowledgements;

    ThreadStore(QuestionStore questions, AcknowledgementStore acknowledgements) {
        this.questions = questions;
        this.acknowledgements = acknowledgements;
    }

    /** At most three statements, however many there are. */
    UpdateThreads of(Collection<Integer> updateIds) {
        Map<Integer, List<Question>> asked =
                questions.ofUpdates(updateIds).stream().collect(groupingBy(Question::updateId));
        return new UpdateThreads(
                asked,
                questions.answersIn(asked.keySet()).stream().collect(groupingBy(Answer::questionId)),
                acknowledgements.readersOf(updateIds));
    }
}
