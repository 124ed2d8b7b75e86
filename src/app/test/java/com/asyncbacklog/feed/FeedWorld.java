package com.asyncbacklog.feed;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.Reader;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** Two people, two projects and the services of the feed on a database of their own, at one instant. */
final class FeedWorld extends ExternalResource {

    static final Instant NOW = Instant.parse("2026-03-03T18:05:00Z");
    static final long ALOY = 100;
    static final long MOD = 101;

    final AppDatabase database;
    final FakeJira jira = new FakeJira();
    final ApplicationUser ada = jira.user("ada", "Europe/London");
    final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    final PlainTeller updates = new PlainTeller(jira.issues(), PlainTeller.POSTED, PlainTeller.ANSWERED);
    final PlainTeller decisions = new PlainTeller(jira.issues(), "decision-accepted");
    final EventTellers tellers = new EventTellers(List.of(updates, decisions));
    final JiraAddress address = new JiraAddress(new Addresses());
    EventStore events;
    ReadMarkStore marks;

    FeedWorld() {
        this(new AppDatabase());
    }

    FeedWorld(AppDatabase database) {
        this.database = database;
    }

    @Override
    public Statement apply(Statement base, Description description) {
        return database.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        events = new EventStore(database.objects());
        marks = new ReadMarkStore(database.objects());
        jira.issue("ALOY-1");
        jira.issue("MOD-1");
        jira.logIn(ada);
    }

    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    Reader reader() {
        return currentReader().get();
    }

    CurrentReader currentReader() {
        return new CurrentReader(jira.people(), jira.words());
    }

    ReadMarkService readMarks() {
        return new ReadMarkService(marks, clock());
    }

    FeedService service() {
        return new FeedService(
                events,
                new FeedSights(tellers, jira.people()),
                new FeedFilters(tellers, jira.people(), jira.issues()),
                readMarks(),
                jira.projects());
    }

    /** Something that a person did a while ago. */
    Event happened(ApplicationUser actor, int minutesAgo) {
        return happened(PlainTeller.POSTED, actor, minutesAgo, Optional.empty());
    }

    Event happened(String kind, ApplicationUser actor, int minutesAgo, Optional<String> issueKey) {
        return events.append(Event.of(
                kind,
                NOW.minusSeconds(60L * minutesAgo),
                actor == null ? "" : actor.getKey(),
                ALOY,
                issueKey.map(key -> jira.issue(key).getId()),
                minutesAgo));
    }

    /** Of one person, each a minute before the last, the first a minute ago. */
    List<Event> happened(ApplicationUser actor, String issueKey, int count) {
        List<Event> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(happened(PlainTeller.POSTED, actor, i, Optional.of(issueKey)));
        }
        return all;
    }

    private static final class Addresses implements ApplicationProperties {
        @Override
        public String getBaseUrl(UrlMode mode) {
            return mode == UrlMode.CANONICAL ? "https://jira.example/jira" : "http://here/jira";
        }
    }
}
