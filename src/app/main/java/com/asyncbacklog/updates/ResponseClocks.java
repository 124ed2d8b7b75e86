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

    /** Whoever answers for a person, from an instant on; nobody when that one is gone and none stands in. */
    Optional<Answerer> start(Person asked, long projectId, int minutes, Instant from) {
        return answering(asked, projectId, from)
                .map(person ->
                        new Answerer(person, ResponseClock.start(calendars.of(person, projectId), from, minutes)));
    }

    /**
     * The person themselves; when they can no longer log in, their deputy, else the project's lead. Who stands in must be able to
     * see the question.
     */
    private Optional<Person> answering(Person asked, long projectId, Instant at) {
        if (people.isActive(asked)) {
            return Optional.of(asked);
        }
        return Stream.of(calendars.standIn(asked, at), projects.lead(projectId))
                .flatMap(Optional::stream)
                .filter(people::isActive)
                .filter(person -> projects.access(projectId, person).isPresent())
                .findFirst();
    }
}
