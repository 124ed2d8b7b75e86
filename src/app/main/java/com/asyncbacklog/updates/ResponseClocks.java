package com.asyncbacklog.updates;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.workingtime.CalendarService;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
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
                .orElseGet(() -> nobody(question));
    }

    /** It waits for whoever it was last, without a due instant. */
    Answerer nobody(Question question) {
        return new Answerer(
                people.byKey(question.turn().answerer()),
                question.turn().clock().forNobody());
    }

    /** Who is to answer now: whoever was asked, while they are there; else who stands in already, while they can; else as above. */
    Optional<Person> answererNow(Question question, Instant now) {
        Person asked = people.byKey(question.asked().to());
        if (!people.isActive(asked) && !question.turn().answerer().equals(asked.key())) {
            Person standIn = people.byKey(question.turn().answerer());
            if (canAnswer(standIn, question.projectId())) {
                return Optional.of(standIn);
            }
        }
        return answering(asked, question.asked().by(), question.projectId(), now);
    }

    Map<Person, WorkingTime> times(Collection<Person> persons, long projectId) {
        return persons.isEmpty() ? Map.of() : calendars.of(persons, projectId);
    }

    WorkingTime time(Person person, long projectId) {
        return calendars.of(person, projectId);
    }

    /** Who stands in for a person who is absent at an instant. */
    Optional<Person> deputy(Person absent, Instant at) {
        return calendars.standIn(absent, at);
    }

    /** Whether what this person says settles the question: it is for them, or they stand in for an absent one. */
    boolean isAnswerer(Question question, Person person, Instant at) {
        return question.isFor(person.key())
                || deputy(people.byKey(question.turn().answerer()), at)
                        .filter(deputy -> deputy.key().equals(person.key()))
                        .isPresent();
    }

    /**
     * The person themselves; when they can no longer log in, their deputy, else the project's lead. Who stands in must be able to
     * see the question.
     */
    private Optional<Person> answering(Person asked, String asker, long projectId, Instant at) {
        if (people.isActive(asked)) {
            return Optional.of(asked);
        }
        return Stream.of(calendars.standIn(asked, at), projects.lead(projectId))
                .flatMap(Optional::stream)
                .filter(person -> !person.key().equals(asker))
                .filter(person -> canAnswer(person, projectId))
                .findFirst();
    }

    private boolean canAnswer(Person person, long projectId) {
        return people.isActive(person) && projects.access(projectId, person).isPresent();
    }
}
