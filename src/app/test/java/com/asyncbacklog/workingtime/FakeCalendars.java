package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calendars as tests set them, everybody's from Monday to Friday in their own zone until then. Counts how often it is asked. */
public final class FakeCalendars extends CalendarService {

    private final Map<String, WorkingWeek> weeks = new HashMap<>();
    private final Map<String, List<DateRange>> absences = new HashMap<>();
    private final Map<String, Person> deputies = new HashMap<>();
    private int asked;

    /** It reads nothing that is stored: every method that would is its own. */
    public FakeCalendars() {
        super(null, null, null, null);
    }

    public void setWeek(String personKey, WorkingWeek week) {
        weeks.put(personKey, week);
    }

    public void setAbsent(String personKey, LocalDate from, LocalDate to) {
        absences.put(personKey, List.of(new DateRange(from, to)));
    }

    public void setDeputy(String personKey, Person deputy) {
        deputies.put(personKey, deputy);
    }

    public int asked() {
        return asked;
    }

    @Override
    public WorkingTime of(Person person, long projectId) {
        return of(List.of(person), projectId).get(person);
    }

    @Override
    public Map<Person, WorkingTime> of(Collection<Person> people, long projectId) {
        asked++;
        return calendars(people);
    }

    @Override
    public Map<Long, Map<Person, WorkingTime>> of(Map<Long, ? extends Collection<Person>> peopleByProject) {
        asked++;
        Map<Long, Map<Person, WorkingTime>> calendars = new LinkedHashMap<>();
        peopleByProject.forEach((projectId, people) -> calendars.put(projectId, calendars(people)));
        return calendars;
    }

    private Map<Person, WorkingTime> calendars(Collection<Person> people) {
        Map<Person, WorkingTime> calendars = new LinkedHashMap<>();
        people.forEach(person -> calendars.put(
                person,
                new WorkingTime(
                        person.zone().orElseGet(ZoneId::systemDefault),
                        weeks.getOrDefault(person.key(), WorkingWeek.STANDARD),
                        absences.getOrDefault(person.key(), List.of()))));
        return calendars;
    }

    @Override
    public Map<Long, WorkingTime> of(Person person, Collection<Long> projectIds) {
        WorkingTime time = of(person, 0);
        Map<Long, WorkingTime> calendars = new LinkedHashMap<>();
        projectIds.forEach(id -> calendars.put(id, time));
        return calendars;
    }

    @Override
    public Optional<Person> standIn(Person absent, Instant at) {
        return Optional.ofNullable(deputies.get(absent.key()));
    }
}
