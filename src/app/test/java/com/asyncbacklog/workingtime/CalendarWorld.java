package com.asyncbacklog.workingtime;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.Person;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** Some people, a project and all services of working time on a database of their own, on a Wednesday morning. */
final class CalendarWorld extends ExternalResource {

    /** Wednesday 09:00 in London, 01:00 in San Francisco, 18:00 in Tokyo. */
    static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    final AppDatabase database = new AppDatabase();
    final FakeJira jira = new FakeJira();
    final ApplicationUser ada = jira.user("ada", "Europe/London");
    final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    final ApplicationUser mei = jira.user("mei", "Asia/Tokyo");
    final ApplicationUser admin = jira.user("admin", "UTC");
    final long project = jira.project("ALOY").getId();

    /** What the followers heard, in order. */
    final List<String> news = new ArrayList<>();

    WorkingTimeStore ownTimes;
    DefaultHoursStore defaults;
    AbsenceStore absences;

    @Override
    public Statement apply(Statement base, Description description) {
        return database.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        ownTimes = new WorkingTimeStore(database.objects());
        defaults = new DefaultHoursStore(database.objects());
        absences = new AbsenceStore(database.objects());
        jira.makeAdministrator("ALOY", ada);
        jira.makeAdministrator(admin);
        jira.logIn(ada);
    }

    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    Person person(ApplicationUser user) {
        return jira.people().byKey(user.getKey());
    }

    CurrentReader reader() {
        return new CurrentReader(jira.people(), jira.words(new OwnZoneService(ownTimes)));
    }

    CalendarService calendars() {
        return new CalendarService(ownTimes, defaults, absences, jira.people());
    }

    WorkingTimeService workingTime() {
        return new WorkingTimeService(ownTimes, defaults, tellers(), jira.people(), jira.projects());
    }

    DefaultHoursService defaultHours() {
        return new DefaultHoursService(
                defaults,
                new DefaultHoursAccess(jira.projects(), jira.globalAccess(), jira.people()),
                tellers(),
                jira.people(),
                clock());
    }

    AbsenceService absences() {
        return new AbsenceService(absences, calendars(), tellers(), jira.people(), clock());
    }

    void set(ApplicationUser user, String zone, WorkingWeek week) {
        ownTimes.write(
                user.getKey(),
                new OwnWorkingTime(Optional.ofNullable(zone).map(ZoneId::of), Optional.ofNullable(week)));
    }

    void setDefault(long ofProject, WorkingWeek week) {
        DefaultHours before = defaults.find(ofProject).of(ofProject);
        defaults.replace(before, before.changed(Optional.of(week), admin.getKey(), NOW));
    }

    Absence absent(ApplicationUser user, String from, String to, ApplicationUser deputy) {
        return absences.add(new Absence(
                0,
                user.getKey(),
                new DateRange(LocalDate.parse(from), LocalDate.parse(to)),
                Optional.ofNullable(deputy).map(ApplicationUser::getKey)));
    }

    private CalendarNews tellers() {
        return new CalendarNews(List.of(new Noting()));
    }

    private final class Noting implements CalendarFollower {
        @Override
        public void calendarsChanged(Set<String> personKeys) {
            news.add("calendars of " + personKeys);
        }

        @Override
        public void defaultsChanged(Optional<Long> projectId) {
            news.add("defaults of " + projectId);
        }
    }
}
