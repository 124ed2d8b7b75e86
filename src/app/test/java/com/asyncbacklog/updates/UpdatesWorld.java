package com.asyncbacklog.updates;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.RevisionStore;
import com.asyncbacklog.workingtime.FakeCalendars;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    ActivityStore activities;
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
        activities = new ActivityStore(database.objects());
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
        DraftCheck check = new DraftCheck(jira.issues(), questionCheck());
        return new UpdateService(updates, reading(), check, places(), days());
    }

    QuestionService questionService() {
        return new QuestionService(questions, reading(), clocks(), places(), clock());
    }

    AcknowledgementService acknowledgementService() {
        return new AcknowledgementService(acknowledgements, reading(), places(), clock());
    }

    PromptService prompts() {
        return new PromptService(cadences, updates, calendars, jira.membership(), jira.projects());
    }

    UpdateTeller teller() {
        JiraAddress address = new JiraAddress(mode -> "http://here/jira");
        return new UpdateTeller(
                new ToldService(reading(), questions), new UpdateViews(jira.people(), address, clock()));
    }

    Reader reader(ApplicationUser user) {
        return jira.words().readerOf(person(user));
    }

    /** Posted by whoever is logged in. */
    VisibleUpdate post(UpdateDraft draft) {
        return service().post("ALOY", draft);
    }

    /** A question to somebody, asked by whoever is logged in. */
    Question ask(String text, ApplicationUser to) {
        return post(SampleUpdates.draft("", List.of(SampleUpdates.ask(text, to.getName()))))
                .questions()
                .get(0)
                .question();
    }

    List<Event> happened(String kind) {
        return events.newest(EventFilter.ofProjects(List.of(ALOY)).ofKinds(List.of(kind)), Optional.empty(), 100);
    }

    FoundQuestion answer(Question question, ApplicationUser by, String text) {
        jira.logIn(by);
        return questionService().answer(question.id(), new AnswerDraft(text, Map.of()));
    }

    QuestionClockService questionClocks() {
        return new QuestionClockService(questions, new ClockReview(clocks(), jira.projects()), clock());
    }

    QuestionCheck questionCheck() {
        return new QuestionCheck(jira.people(), jira.projects(), clocks(), cadenceService());
    }

    AuthoringResource authoring() {
        OwnUpdateService own = new OwnUpdateService(updates, questions, reading());
        DayActivityService activity = new DayActivityService(activities, jira.issues());
        return new AuthoringResource(
                new PrefillService(places(), days(), activity, own),
                new ExpectationService(places(), days(), questionCheck(), clocks(), cadenceService()),
                new CurrentReader(jira.people(), jira.words()));
    }

    UpdateExportService exports() {
        return new UpdateExportService(updates, reading(), places(), days());
    }
}
