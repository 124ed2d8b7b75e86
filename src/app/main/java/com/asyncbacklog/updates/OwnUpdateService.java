package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A person's own updates in a project that they may browse. */
@Named
class OwnUpdateService {

    /** Nobody looks through more of their own questions in a form. */
    private static final int MOST_QUESTIONS = 50;

    private final UpdateStore updates;
    private final QuestionStore questions;
    private final UpdateReadingService reading;

    OwnUpdateService(UpdateStore updates, QuestionStore questions, UpdateReadingService reading) {
        this.updates = updates;
        this.questions = questions;
        this.reading = reading;
    }

    Optional<VisibleUpdate> lastBefore(LocalDate day, long projectId, Person author) {
        return updates.lastBefore(day, projectId, author.key())
                .flatMap(update -> reading.see(List.of(update), author).get(0));
    }

    List<Integer> postedOn(LocalDate day, long projectId, Person author) {
        return updates.idsOf(author.key(), projectId, day);
    }

    /** Those that still wait for an answer, oldest first. */
    List<FoundQuestion> openQuestions(long projectId, Person asker) {
        List<Question> open = questions.askedBy(asker.key(), projectId, MOST_QUESTIONS);
        Collection<VisibleUpdate> found = reading.find(
                        open.stream().map(Question::updateId).distinct().toList(), asker)
                .values();
        return open.stream()
                .flatMap(question -> found.stream()
                        .flatMap(update -> update.questions().stream()
                                .filter(visible -> visible.question().id() == question.id())
                                .map(visible -> new FoundQuestion(update, visible))))
                .toList();
    }
}
