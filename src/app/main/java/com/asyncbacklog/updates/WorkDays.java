package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.workingtime.CalendarService;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Which day it is for whom. */
@Named
class WorkDays {

    private final CalendarService calendars;
    private final Clock clock;

    WorkDays(CalendarService calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Now, for somebody who works in a project. */
    WorkDay today(Person person, long projectId) {
        return WorkDay.at(clock.instant(), calendars.of(person, projectId));
    }
}
