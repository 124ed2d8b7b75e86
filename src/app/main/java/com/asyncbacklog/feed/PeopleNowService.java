package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.workingtime.CalendarService;
import com.asyncbacklog.workingtime.Interval;
import com.asyncbacklog.workingtime.Presence;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who of a project is at work now, and when each and the reader are next: those who did something there lately. */
@Named
class PeopleNowService {

    static final int MOST = 12;

    private static final Duration LATELY = Duration.ofDays(14);

    /** Common hours that far off help nobody: two people whose days meet only while clocks change have none. */
    private static final Duration SOON = Duration.ofDays(7);

    private static final int EVENTS = 200;

    private final EventStore events;
    private final Issues issues;
    private final People people;
    private final CalendarService calendars;
    private final Clock clock;

    PeopleNowService(EventStore events, Issues issues, People people, CalendarService calendars, Clock clock) {
        this.events = events;
        this.issues = issues;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Somebody's time.
     *
     * @param common when they and the reader both work next; nothing for the reader, and where that is not in sight
     */
    record PersonNow(Person person, WorkingTime time, Presence presence, Optional<Interval> common) {}

    /**
     * The reader first, then those who did something last, and not on an issue that the reader may not browse; four statements.
     * Nobody for a visitor: when people work is for those who work with them.
     */
    List<PersonNow> in(ProjectRef project, Reader reader) {
        if (reader.person().isAnonymous()) {
            return List.of();
        }
        Instant now = clock.instant();
        Collection<Person> persons = persons(project, reader.person(), now);
        Map<Person, WorkingTime> times = calendars.of(persons, project.id());
        List<PersonNow> found = new ArrayList<>();
        for (Person person : persons) {
            WorkingTime time = times.get(person);
            Optional<Interval> common = person.equals(reader.person())
                    ? Optional.empty()
                    : WorkingTime.nextCommon(times.get(reader.person()), time, now)
                            .filter(next -> next.start().isBefore(now.plus(SOON)));
            found.add(new PersonNow(person, time, Presence.at(now, time), common));
        }
        return found;
    }

    private Collection<Person> persons(ProjectRef project, Person reader, Instant now) {
        EventFilter lately =
                EventFilter.ofProjects(List.of(project.id())).between(Optional.of(now.minus(LATELY)), Optional.empty());
        List<Event> read = events.newest(lately, Optional.empty(), EVENTS);
        Set<Long> visible = issues.find(
                        read.stream().flatMap(event -> event.issueId().stream()).toList(), reader)
                .keySet();
        Stream<Person> active = read.stream()
                .filter(event -> visible.containsAll(event.issueId().stream().toList()))
                .map(Event::actor)
                .filter(key -> !key.isEmpty())
                .distinct()
                .limit(MOST)
                .map(people::byKey)
                .filter(people::isActive);
        return Stream.concat(Stream.of(reader), active).distinct().limit(MOST).toList();
    }
}
