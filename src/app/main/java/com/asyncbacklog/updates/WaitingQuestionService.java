package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.util.List;

/** Questions that wait for somebody, in projects that they may see and that are not archived. */
@Named
class WaitingQuestionService {

    private final QuestionStore store;
    private final UpdateReadingService reading;

    WaitingQuestionService(QuestionStore store, UpdateReadingService reading) {
        this.store = store;
        this.reading = reading;
    }

    /** The oldest thousand of them; one statement. */
    List<WaitingQuestion> of(Person person) {
        UpdateSight sight = reading.sight(person);
        return store.waitingFor(person.key(), Criteria.LONGEST_LIST).stream()
                .flatMap(question -> sight
                        .place(question.projectId())
                        .filter(UpdatePlace::live)
                        .map(place -> new WaitingQuestion(
                                question, place, sight.person(question.asked().by())))
                        .stream())
                .toList();
    }
}
