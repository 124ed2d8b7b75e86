package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whoever the thread works for when somebody else in a project can be expected to answer. */
@Named
class ResponseClockService {

    private final CalendarService calendars;
    private final Projects projects;
    private final People people;
    private final Clock clock;

    ResponseClockService(CalendarService calendars, Projects projects, People people, Clock clock) {
        this.calendars = calendars;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    /** For whoever may browse the project, of those who may; of others it is not even told that they exist. */
    ResponseClock ask(String projectKey, ResponseClockRequest request) {
        Person asker = people.current();
        ProjectRef project = projects.find(projectKey, asker).orElseThrow(NotFound::new);
        FieldErrors errors = new FieldErrors();
        String name = request.name(errors);
        Optional<Duration> working = request.working(errors);
        Optional<Person> answerer = people.byName(name)
                .filter(person -> projects.find(projectKey, person).isPresent());
        if (answerer.isEmpty() && !name.isEmpty()) {
            errors.add("to", Message.of("asyncbacklog.workingtime.error.nobody-in-project", name));
        }
        errors.refuseIfAny();
        Map<Person, WorkingTime> times = calendars.of(List.of(asker, answerer.orElseThrow()), project.id());
        return new ResponseClock(
                asker,
                times.get(asker),
                answerer.get(),
                times.get(answerer.get()),
                clock.instant(),
                working.orElseThrow());
    }

    /** Who may answer instead when an absence holds the answer up. */
    Optional<Person> standIn(ResponseClock asked) {
        return asked.missedAt().flatMap(at -> calendars.standIn(asked.answerer(), at));
    }
}
