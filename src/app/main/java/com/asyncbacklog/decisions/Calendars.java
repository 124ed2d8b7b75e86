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
        return ofPeople(active(keys), projectId);
    }

    /** As above, of people who are known to be active. */
    Map<String, WorkingTime> ofPeople(List<Person> active, long projectId) {
        return active.isEmpty() ? Map.of() : byKey(calendars.of(active, projectId));
    }

    /** The same for several projects, by their ids: all together by the same fixed number of statements. */
    Map<Long, Map<String, WorkingTime>> of(Map<Long, ? extends Collection<String>> keysByProject) {
        Map<Long, List<Person>> active = new HashMap<>();
        keysByProject.forEach((project, keys) -> active.put(project, active(keys)));
        active.values().removeIf(List::isEmpty);
        Map<Long, Map<String, WorkingTime>> found = new HashMap<>();
        if (!active.isEmpty()) {
            calendars.of(active).forEach((project, times) -> found.put(project, byKey(times)));
        }
        return found;
    }

    private List<Person> active(Collection<String> keys) {
        return keys.stream()
                .distinct()
                .map(people::byKey)
                .filter(people::isActive)
                .toList();
    }

    private static Map<String, WorkingTime> byKey(Map<Person, WorkingTime> times) {
        Map<String, WorkingTime> found = new HashMap<>();
        times.forEach((person, time) -> found.put(person.key(), time));
        return found;
    }
}
