package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.People;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Everybody's calendar for tests of those who count in working time. */
public final class TestCalendars {

    private final ActiveObjects objects;
    private final People people;

    public TestCalendars(ActiveObjects objects, People people) {
        this.objects = objects;
        this.people = people;
    }

    public CalendarService service() {
        return new CalendarService(
                new WorkingTimeStore(objects), new DefaultHoursStore(objects), new AbsenceStore(objects), people);
    }

    /** Both days included. */
    public void absent(ApplicationUser user, String from, String to) {
        new AbsenceStore(objects)
                .add(new Absence(
                        0, user.getKey(), new DateRange(LocalDate.parse(from), LocalDate.parse(to)), Optional.empty()));
    }

    /** Hours and, unless empty, a zone other than that of the profile. */
    public void works(ApplicationUser user, WorkingWeek week, String zone) {
        new WorkingTimeStore(objects)
                .write(
                        user.getKey(),
                        new OwnWorkingTime(
                                Optional.of(zone).filter(id -> !id.isEmpty()).map(ZoneId::of), Optional.of(week)));
    }
}
