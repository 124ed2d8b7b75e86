package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody's calendar, for whoever counts in working time. It asks nobody for permission: what is shown of it is up to who
 * asks.
 */
@Named
public class CalendarService {

    /** So many people may stand in for one another in a row. */
    private static final int LONGEST_CHAIN = 5;

    private final WorkingTimeStore ownTimes;
    private final DefaultHoursStore defaults;
    private final AbsenceStore absences;
    private final People people;

    CalendarService(WorkingTimeStore ownTimes, DefaultHoursStore defaults, AbsenceStore absences, People people) {
        this.ownTimes = ownTimes;
        this.defaults = defaults;
        this.absences = absences;
        this.people = people;
    }

    /** When a person works in a project: by their own settings, else the project's, else those of all projects. */
    public WorkingTime of(Person person, long projectId) {
        return of(List.of(person), projectId).get(person);
    }

    /** When a person works where no project is meant. */
    public WorkingTime of(Person person) {
        return of(person, DefaultHours.EVERYBODY);
    }

    /** When each of these people works where no project is meant, by as many statements as below. */
    public Map<Person, WorkingTime> of(Collection<Person> persons) {
        return of(persons, DefaultHours.EVERYBODY);
    }

    /** When each of these people works in a project, by three statements for each thousand of them; none is left out. */
    public Map<Person, WorkingTime> of(Collection<Person> persons, long projectId) {
        return of(Map.of(projectId, persons)).get(projectId);
    }

    /**
     * When people work in projects, by project: for all of them together by three statements for each thousand people or projects;
     * none is left out.
     */
    public Map<Long, Map<Person, WorkingTime>> of(Map<Long, ? extends Collection<Person>> personsByProject) {
        List<String> keys = personsByProject.values().stream()
                .flatMap(Collection::stream)
                .map(Person::key)
                .distinct()
                .toList();
        Map<String, OwnWorkingTime> own = ownTimes.find(keys);
        Map<String, List<Absence>> away = absences.find(keys);
        Map<Long, Defaults> layers = defaults.find(personsByProject.keySet());
        Map<Long, Map<Person, WorkingTime>> calendars = new LinkedHashMap<>();
        personsByProject.forEach((projectId, persons) -> {
            Map<Person, WorkingTime> ofProject = new LinkedHashMap<>();
            for (Person person : persons) {
                OwnWorkingTime ofPerson = own.getOrDefault(person.key(), OwnWorkingTime.NOTHING);
                ofProject.put(
                        person,
                        new PersonalHours(person, ofPerson, layers.get(projectId))
                                .workingTime(away.getOrDefault(person.key(), List.of())));
            }
            calendars.put(projectId, ofProject);
        });
        return calendars;
    }

    /** When one person works in each of these projects, by three statements for each thousand of them; none is left out. */
    public Map<Long, WorkingTime> of(Person person, Collection<Long> projectIds) {
        List<String> key = List.of(person.key());
        OwnWorkingTime own = ownTimes.find(key).getOrDefault(person.key(), OwnWorkingTime.NOTHING);
        List<Absence> away = absences.find(key).getOrDefault(person.key(), List.of());
        Map<Long, WorkingTime> calendars = new LinkedHashMap<>();
        defaults.find(projectIds)
                .forEach((projectId, layers) ->
                        calendars.put(projectId, new PersonalHours(person, own, layers).workingTime(away)));
        return calendars;
    }

    /**
     * Who stands in for a person who is absent at an instant: whom they named for that time; when that one is absent too, whom
     * that one named, and so on. Nobody when the person is not absent, or when it ends with somebody who can't.
     */
    public Optional<Person> standIn(Person absent, Instant at) {
        Set<String> passed = new HashSet<>(Set.of(absent.key()));
        Optional<Person> next = deputy(absentAt(absent, at));
        for (int i = 1; next.isPresent() && i < LONGEST_CHAIN; i++) {
            List<Absence> also = absentAt(next.get(), at);
            if (also.isEmpty()) {
                return next;
            }
            next = passed.add(next.get().key()) ? deputy(also) : Optional.empty();
        }
        return Optional.empty();
    }

    private List<Absence> absentAt(Person person, Instant at) {
        List<Absence> all = absences.find(List.of(person.key())).getOrDefault(person.key(), List.of());
        if (all.isEmpty()) {
            return List.of();
        }
        LocalDate day = of(person).localDay(at);
        return all.stream().filter(absence -> absence.days().contains(day)).toList();
    }

    /** Of absences at the same time the one entered last counts that names somebody who can. */
    private Optional<Person> deputy(List<Absence> at) {
        return at.stream()
                .sorted(Comparator.comparing(Absence::id).reversed())
                .flatMap(absence -> absence.deputyKey().stream())
                .map(people::byKey)
                .filter(people::isActive)
                .findFirst();
    }
}
