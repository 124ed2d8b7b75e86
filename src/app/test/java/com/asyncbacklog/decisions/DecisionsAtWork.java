package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.shared.RevisionStore;
import com.asyncbacklog.workingtime.FakeCalendars;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that works on decisions, put together as in the app, on a clock that is moved by hand. */
final class DecisionsAtWork {

    private final HandClock clock;
    private final ActiveObjects objects;
    private final FakeJira jira;
    final FakeCalendars hours;

    final DecisionStore store;
    final ObjectionStore objectionStore;
    final DecisionAreaStore areaStore;
    final Actors actors;
    final DecisionPlaces places;
    final DecisionSightService sights;
    final DecisionService service;
    final DecisionRecordingService recording;
    final DecisionEditingService editing;
    final DecisionMoveService moves;
    final ObjectionService objections;
    final DecisionAreaService areas;
    final DecisionAuthorityService authority;
    final DecisionHistoryService history;
    final DecisionDeadlineService deadlines;
    final ObjectionClockService clocks;
    final DecisionAttentionService attention;
    final DecisionFollowingService following;
    final AssumptionStore assumptionStore;
    final AssumptionCheckService assumptions;
    final DecisionTeller teller;
    final ReviewRoundStore roundStore;
    final ReviewRoundSightService roundSights;
    final ReviewScheduleStore scheduleStore;
    final ReviewRoundService rounds;
    final ReviewScheduleService schedules;
    final ReviewClosingService closing;
    final ReviewOpeningService opening;
    final ReviewTeller reviewTeller;
    final ReviewAttention reviewAttention;
    final Map<String, Double> kpis = new HashMap<>();

    DecisionsAtWork(AppDatabase database, FakeJira jira) {
        this(database.objects(), jira, new FakeCalendars(), new HandClock());
    }

    private DecisionsAtWork(ActiveObjects objects, FakeJira jira, FakeCalendars hours, HandClock clock) {
        this.objects = objects;
        this.jira = jira;
        this.hours = hours;
        this.clock = clock;
        objectionStore = new ObjectionStore(objects);
        store = new DecisionStore(
                objects,
                new EventStore(objects),
                objectionStore,
                new DecisionWordStore(objects),
                new RevisionStore(objects));
        areaStore = new DecisionAreaStore(objects);
        assumptionStore = new AssumptionStore(objects, new EventStore(objects));
        actors = new Actors(jira.people(), clock);
        places = new DecisionPlaces(jira.issues(), jira.projects());
        Calendars calendars = new Calendars(hours, jira.people());
        DecisionDetailsService details =
                new DecisionDetailsService(store, areaStore, objectionStore, places, calendars);
        sights = new DecisionSightService(
                places, details, new DecisionRights(jira.membership()), assumptionStore, actors);
        Authorities authorities = new Authorities(jira.membership(), jira.jql(), places, calendars);
        Standstill standstill = new Standstill(jira.issues(), jira.projects());
        deadlines = new DecisionDeadlineService(store, standstill);
        clocks = new ObjectionClockService(store, objectionStore, deadlines, standstill, calendars, actors);
        DecisionLookupService lookup = new DecisionLookupService(store, deadlines, sights);
        DecisionDraftService drafts = new DecisionDraftService(areaStore, store, deadlines, sights, jira.jql());
        service = new DecisionService(store, areaStore, places, sights);
        recording = new DecisionRecordingService(store, places, drafts, authorities, sights);
        editing = new DecisionEditingService(store, lookup, drafts, authorities, clocks);
        moves = new DecisionMoveService(store, lookup, deadlines, authorities);
        objections = new ObjectionService(store, objectionStore, lookup, deadlines, clocks);
        areas = new DecisionAreaService(areaStore, jira.projects(), jira.membership(), jira.jql(), actors);
        authority = new DecisionAuthorityService(areaStore, sights, authorities, jira.membership(), jira.words());
        history = new DecisionHistoryService(store, new DecisionHistoryStore(objects), sights, details);
        attention = new DecisionAttentionService(
                objectionStore, new WaitingDecisionsService(store, areaStore, places, jira.membership()), sights);
        following = new DecisionFollowingService(store, areaStore, clocks, standstill, jira.projects());
        assumptions = new AssumptionCheckService(
                store,
                assumptionStore,
                new AssumptionFacts(jira.jql(), jira.people(), List.of((project, names) -> known(names))),
                standstill);
        teller = new DecisionTeller(service, objections, assumptions);
        EventStore events = new EventStore(objects);
        Reviewers reviewers = new Reviewers(jira.projects(), jira.membership(), actors);
        roundStore = new ReviewRoundStore(objects, new RevisionStore(objects), events);
        scheduleStore = new ReviewScheduleStore(objects);
        ReviewAgendaService agendas = new ReviewAgendaService(store, events, jira.issues());
        roundSights = new ReviewRoundSightService(roundStore, store, places, reviewers);
        closing = new ReviewClosingService(roundStore, store, places, reviewers);
        opening = new ReviewOpeningService(roundStore, scheduleStore, agendas, reviewers);
        rounds = new ReviewRoundService(roundStore, agendas, roundSights, closing, reviewers);
        schedules = new ReviewScheduleService(scheduleStore, roundStore, reviewers);
        reviewTeller = new ReviewTeller(roundSights, actors);
        reviewAttention = new ReviewAttention(roundSights);
    }

    private Map<String, Double> known(Collection<String> names) {
        Map<String, Double> values = new HashMap<>(kpis);
        values.keySet().retainAll(names);
        return values;
    }

    /** Gives a project exactly these areas; those of the same name keep their ids. */
    void setAreas(String project, SampleAreas.Area... areas) {
        long projectId = jira.project(project).getId();
        DecisionAreas before = areaStore.ofProject(projectId);
        List<DecisionArea> anew = Arrays.stream(areas)
                .map(area -> area.in(projectId))
                .map(area -> area.withId(
                        before.named(area.name()).map(DecisionArea::id).orElse(0)))
                .toList();
        assertThat(areaStore.replace(before, anew, "admin", now())).isTrue();
    }

    /** Somebody records a decision in an area of the issue's project, in none when it is empty. */
    VisibleDecision record(ApplicationUser author, String issue, String title, String area) {
        jira.logIn(author);
        return recording.record(issue, SampleDecisions.aDraft(title).in(area).build());
    }

    VisibleDecision get(ApplicationUser reader, VisibleDecision decision) {
        jira.logIn(reader);
        return service.get(decision.decision().id());
    }

    /** The same things on the same clock, with other Active Objects. */
    DecisionsAtWork on(ActiveObjects others) {
        return new DecisionsAtWork(others, jira, hours, clock);
    }

    DecisionImportService importing() {
        return new DecisionImportService(
                store, areaStore, places, actors, new JiraAddress(mode -> "https://jira.example/jira"));
    }

    DecisionExportService exporting() {
        return new DecisionExportService(store, areaStore, places, actors);
    }

    IssuesWithDecisions jql() {
        return new IssuesWithDecisions(new IssueSearchService(store, areaStore, places, clock));
    }

    DecisionIssueResource issueResource() {
        return new DecisionIssueResource(
                new DecisionIssueService(store, new DecisionLookupService(store, deadlines, sights), places));
    }

    ReviewResource reviews() {
        return new ReviewResource(rounds, schedules);
    }

    DecisionResource resource() {
        return new DecisionResource(service, recording, editing, history);
    }

    ActiveObjects objects() {
        return objects;
    }

    Instant now() {
        return clock.instant();
    }

    void setNow(Instant now) {
        clock.now = now;
    }

    void wait(Duration time) {
        clock.now = clock.now.plus(time);
    }

    private static final class HandClock extends Clock {

        private volatile Instant now = SampleDecisions.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
