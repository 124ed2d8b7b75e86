package com.asyncbacklog.updates;

import static java.util.stream.Collectors.toSet;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what events are about. */
@Named
class ToldService {

    private final UpdateReadingService reading;
    private final QuestionStore questions;

    ToldService(UpdateReadingService reading, QuestionStore questions) {
        this.reading = reading;
        this.questions = questions;
    }

    /** As far as the reader may see it; five statements for each thousand records at most. */
    Told of(List<Event> events, Person reader) {
        Map<Integer, Integer> updateOfQuestion = new HashMap<>();
        Set<Integer> updateIds = records(events, event -> event.kind().equals(UpdateEvents.POSTED));
        Set<Integer> questionIds = records(events, event -> !event.kind().equals(UpdateEvents.POSTED));
        for (Collection<Integer> some : Criteria.lists(questionIds)) {
            questions.find(some).forEach(question -> updateOfQuestion.put(question.id(), question.updateId()));
        }
        updateIds.addAll(updateOfQuestion.values());
        Map<Integer, VisibleUpdate> updates = new HashMap<>();
        for (Collection<Integer> some : Criteria.lists(updateIds)) {
            updates.putAll(reading.find(some, reader));
        }
        return new Told(updates, updateOfQuestion);
    }

    private static Set<Integer> records(List<Event> events, Predicate<Event> wanted) {
        return events.stream().filter(wanted).map(Event::recordId).collect(toSet());
    }
}
