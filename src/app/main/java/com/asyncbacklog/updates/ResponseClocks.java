package com.asyncbacklog.updates;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.workingtime.CalendarService;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who is to answer a question, and starts their clock. */
@Named
class ResponseClocks {

    private final CalendarService calendars;
    private final People people;
    private final Projects projects;

    ResponseClocks(CalendarService calendars, People people, Projects projects) {
        this.calendars = calendars;
        this.people = people;
        this.projects = projects;
    }

    /**
     * Whoever answers for a person, from an instant on; nobody when that one is gone and none stands in.
     *
     * @param asker the key of who asks: they stand in for nobody
     */
    Optional<Answerer> start(Person asked, String asker, long projectId, int minutes, Instant from) {
        return answering(asked, asker, projectId, from)
                .map(person ->
                        new Answerer(person, ResponseClock.start(calendars.of(person, projectId), from, minutes)));
    }

    /** All of the time anew. With nobody there it waits for whoever it was last, without a due instant. */
    Answerer again(Question question, Instant from) {
        Person asked = people.byKey(question.asked().to());
        return start(
                        asked,
                        question.asked().by(),
                        question.projectId(),
                        question.asked().minutes(),
                        from)
                .orElseGet(() -> new Answerer(
                        people.byKey(question.turn().answerer()),
                        question.turn().clock().forNobody()));
    }

    /** Whether what this person says settles the question: it is for them, or they stand in for an absent one. */
    boolean isAnswerer(Question question, Person person, Instant at) {
        return question.isFor(person.key())
                || calendars
                        .standIn(people.byKey(question.turn().answerer()), at)
                        .filter(deputy -> deputy.key().equals(person.key()))
                        .isPresent();
    }

    /**
     * The person themselves; when they can no longer log in, their deputy, else the project's lead. Who stands in must be able to
     * see the question.
     */
    Optional<Person> answering(Person asked, String asker, long projectId, Instant at) {
        if (people.isActive(asked)) {
            return Optional.of(asked);
        }
        return Stream.of(calendars.standIn(asked, at), projects.lead(projectId))
                .flatMap(Optional::stream)
                .filter(people::isActive)
                .filter(person -> !person.key().equals(asker))
                .filter(person -> projects.access(projectId, person).isPresent())
                .findFirst();
    }
}
