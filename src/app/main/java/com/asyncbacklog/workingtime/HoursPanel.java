package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Words;
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
    private final Words words;
    private final Clock clock;
    private final CurrentPage current;

    public HoursPanel(CalendarService calendars, People people, Words words, Clock clock, CurrentPage current) {
        this.calendars = calendars;
        this.people = people;
        this.words = words;
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
        Person reader = people.current();
        if (!reader.isAnonymous()) {
            people.ofProfile(context).ifPresent(person -> shown.put("panel", panel(person, reader)));
        }
        return shown;
    }

    private HoursPanelView panel(Person person, Person reader) {
        Instant now = clock.instant();
        Map<Person, WorkingTime> times = calendars.of(List.of(person, reader), DefaultHours.EVERYBODY);
        current.require("workingtime-panel-resources");
        return new HoursPanelView(
                person,
                times.get(person),
                calendars.standIn(person, now),
                new ReaderClock(
                        new CalendarWords(words.reader(reader), now),
                        times.get(reader).zone()),
                current.contextPath());
    }
}
