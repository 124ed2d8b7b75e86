package com.asyncbacklog.updates;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.RevisionStore;
import com.asyncbacklog.workingtime.FakeCalendars;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** A few people in their zones, a project, and all of updates on a database of their own, at an instant that tests move. */
final class UpdatesWorld extends ExternalResource {

    /** A Tuesday: 18:05 in London, 10:05 in Los Angeles, 07:05 of Wednesday in Auckland. */
    static final Instant NOW = Instant.parse("2026-03-03T18:05:00Z");

    static final long ALOY = 100;

    final AppDatabase database;
    final FakeJira jira = new FakeJira();
    final FakeCalendars calendars = new FakeCalendars();
    final ApplicationUser ada = jira.user("ada", "Europe/London");
    final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    final ApplicationUser admin = jira.user("admin", "UTC");
    EventStore events;
    QuestionStore questions;
    UpdateStore updates;
    AcknowledgementStore acknowledgements;
    CadenceStore cadences;
    private Instant now = NOW;

    UpdatesWorld() {
        this(new AppDatabase());
    }

    UpdatesWorld(AppDatabase database) {
        this.database = database;
    }

    @Override
    public Statement apply(Statement base, Description description) {
        return database.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        RevisionStore history = new RevisionStore(database.objects());
        events = new EventStore(database.objects());
        questions = new QuestionStore(database.objects(), history, events);
        updates = new UpdateStore(database.objects(), questions, history, events);
        acknowledgements = new AcknowledgementStore(database.objects());
        cadences = new CadenceStore(database.objects());
        jira.issue("ALOY-1");
        jira.makeAdministrator("ALOY", admin);
        jira.logIn(ada);
    }

    void setNow(String instant) {
        now = Instant.parse(instant);
    }

    void setNow(Instant instant) {
        now = instant;
    }

    Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    Person person(ApplicationUser user) {
        return jira.people().byKey(user.getKey());
    }

    WorkDays days() {
        return new WorkDays(calendars, clock());
    }

    UpdatePlaces places() {
        return new UpdatePlaces(jira.people(), jira.projects());
    }

    ResponseClocks clocks() {
        return new ResponseClocks(calendars, jira.people(), jira.projects());
    }

    CadenceService cadenceService() {
        return new CadenceService(cadences, places(), jira.membership(), days());
    }

    UpdateReadingService reading() {
        return new UpdateReadingService(
                updates, new ThreadStore(questions, acknowledgements), jira.issues(), jira.projects(), jira.people());
    }

    UpdateService service() {
        QuestionCheck check = new QuestionCheck(jira.people(), jira.projects(), clocks(), cadenceService());
        return new UpdateService(updates, reading(), new DraftCheck(jira.issues(), check), places(), days());
    }
}
