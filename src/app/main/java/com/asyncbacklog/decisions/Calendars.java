package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.workingtime.CalendarService;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the people work who have a say in decisions. */
@Named
class Calendars {

    private final CalendarService calendars;
    private final People people;

    Calendars(CalendarService calendars, People people) {
        this.calendars = calendars;
        this.people = people;
    }

    /** By their keys; without those who can do nothing in Jira any more. By a fixed number of statements. */
    Map<String, WorkingTime> of(Collection<String> keys, long projectId) {
        return ofPeople(
                keys.stream()
                        .distinct()
                        .map(people::byKey)
                        .filter(people::isActive)
                        .toList(),
                projectId);
    }

    /** As above, of people who are known to be active. */
    Map<String, WorkingTime> ofPeople(List<Person> active, long projectId) {
        Map<String, WorkingTime> found = new HashMap<>();
        if (!active.isEmpty()) {
            calendars.of(active, projectId).forEach((person, time) -> found.put(person.key(), time));
        }
        return found;
    }
}
