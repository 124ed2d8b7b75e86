package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.profile.ProfileSection;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** One's own working hours and zone on the page of one's settings. */
@Named
public final class HoursSection implements ProfileSection {

    private final WorkingTimeService service;
    private final CalendarService calendars;
    private final Clock clock;

    public HoursSection(WorkingTimeService service, CalendarService calendars, Clock clock) {
        this.service = service;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String template() {
        return "async-backlog/workingtime/hours.vm";
    }

    @Override
    public String webResource() {
        return "workingtime-hours-resources";
    }

    @Override
    public HoursView view(Reader reader) {
        Instant now = clock.instant();
        return new HoursView(service.mine(), Presence.at(now, calendars.of(reader.person())), reader, now);
    }
}
