package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.atlassian.plugin.web.ContextProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The panel on somebody's profile: when they work, and what that is for the reader. */
public final class HoursPanel implements ContextProvider {

    private final CalendarService calendars;
    private final People people;
    private final CurrentReader reader;
    private final Clock clock;
    private final CurrentPage current;

    public HoursPanel(
            CalendarService calendars, People people, CurrentReader reader, Clock clock, CurrentPage current) {
        this.calendars = calendars;
        this.people = people;
        this.reader = reader;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    /** All that was there as well, and to be written to: in Jira this takes the place of the template's context. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>(context);
        shown.remove("panel");
        Reader looking = reader.get();
        if (!looking.person().isAnonymous()) {
            people.ofProfile(context).ifPresent(person -> shown.put("panel", panel(person, looking)));
        }
        return shown;
    }

    private HoursPanelView panel(Person person, Reader looking) {
        Instant now = clock.instant();
        Map<Person, WorkingTime> times = calendars.of(List.of(person, looking.person()), DefaultHours.EVERYBODY);
        current.require("workingtime-panel-resources");
        return new HoursPanelView(
                person,
                times.get(person),
                calendars.standIn(person, now),
                new ReaderClock(
                        new CalendarWords(looking, now),
                        times.get(looking.person()).zone()),
                current.contextPath());
    }
}
