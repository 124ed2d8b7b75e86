package com.asyncbacklog.digest;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.attention.AttentionSource;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.feed.ReadMarks;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.FakeMails;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.mail.MailWorld;
import com.asyncbacklog.workingtime.TestCalendars;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** Two people in two projects, and the services of the digest on a database of their own, in a time that tests move. */
final class DigestWorld extends ExternalResource {

    /** 07:55 on a Friday in London, before the work of anybody here. */
    static final Instant FRIDAY = Instant.parse("2026-03-27T07:55:00Z");

    final AppDatabase database = new AppDatabase();
    final FakeJira jira = new FakeJira();
    final ApplicationUser ada = jira.user("ada", "Europe/London");
    final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    final SimpleTeller teller = new SimpleTeller(jira.issues());
    final List<ProjectAudience> audiences = new ArrayList<>();
    final FakeMails queue = new FakeMails();
    private final Map<String, List<AttentionItem>> waiting = new HashMap<>();
    private final MovedClock clock = new MovedClock();
    private EventStore events;

    @Override
    public Statement apply(Statement base, Description description) {
        return database.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        events = new EventStore(database.objects());
        jira.issue("ALOY-1");
        jira.issue("MOD-1");
        audiences.add(new ProjectAudience(projectId("ALOY"), List.of(person(ada), person(ben)), true));
        audiences.add(new ProjectAudience(projectId("MOD"), List.of(person(ada)), true));
    }

    long projectId(String key) {
        return jira.project(key).getId();
    }

    Person person(ApplicationUser user) {
        return jira.people().byKey(user.getKey());
    }

    MailWorld mail() {
        return new MailWorld(jira, database.objects(), clock);
    }

    TestCalendars calendars() {
        return new TestCalendars(database.objects(), jira.people());
    }

    ReadMarks marks() {
        return new ReadMarks(database.objects(), clock);
    }

    /** Of a node with this queue. */
    DigestService service(FakeMails node) {
        DigestReaders readers =
                new DigestReaders(List.of(() -> List.copyOf(audiences)), mail().notifications(), jira.projects());
        DigestCompiler compiler = new DigestCompiler(
                marks().service(),
                jira.projects(),
                new NewsSearchService(events, new EventTellers(List.of(teller)), jira.people()),
                new AttentionService(List.of(new Waiting()), clock));
        HandOverService handOver = new HandOverService(
                new DigestStore(database.objects()),
                compiler,
                new DigestLetter(new JiraAddress(mode -> "https://jira.example/jira")),
                mail().outbox(node),
                jira.words());
        return new DigestService(readers, new DigestMornings(calendars().service()), handOver, mail().outbox(node));
    }

    Instant now() {
        return clock.instant();
    }

    void advanceTo(String instant) {
        clock.now = Instant.parse(instant);
    }

    void advance(Duration step) {
        clock.now = clock.now.plus(step);
    }

    /** Lets the job run now. */
    void run() {
        service(queue).sendDue(now(), () -> false);
    }

    /** Lets the job run now and sends what it queued. */
    List<Email> mails() {
        run();
        return queue.flush();
    }

    /** Something that a person does now. */
    Event posts(ApplicationUser actor, String project, int number) {
        return posts(actor, project, number, Optional.empty());
    }

    Event posts(ApplicationUser actor, String project, int number, Optional<String> issue) {
        return events.append(Event.of(
                SimpleTeller.POSTED,
                now(),
                actor.getKey(),
                projectId(project),
                issue.map(key -> jira.issue(key).getId()),
                number));
    }

    /** Something waits for a person from now on. */
    void asks(ApplicationUser user, String question, Optional<Instant> dueAt) {
        waiting.computeIfAbsent(user.getKey(), key -> new ArrayList<>())
                .add(new AttentionItem(
                        "question",
                        question,
                        "/answer/" + question.length(),
                        dueAt,
                        now(),
                        "ALOY",
                        Optional.of("ALOY-1")));
    }

    private final class Waiting implements AttentionSource {
        @Override
        public List<AttentionItem> waitingFor(Reader reader, Instant now, int most) {
            return waiting.getOrDefault(reader.person().key(), List.of());
        }
    }

    private static final class MovedClock extends Clock {

        private Instant now = FRIDAY;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
