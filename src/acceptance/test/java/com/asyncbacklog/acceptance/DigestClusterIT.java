package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.JiraHost;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.jira.Users.NewUser;
import com.asyncbacklog.host.mail.SentMail;
import com.asyncbacklog.host.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Two nodes on one PostgreSQL, both of which run jobs, more often than any scheduler would. */
public class DigestClusterIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final List<String> ZONES = List.of(
            "Europe/London",
            "Europe/London",
            "Europe/London",
            "Europe/London",
            "Europe/London",
            "Europe/London",
            "Asia/Kolkata",
            "America/New_York",
            "Pacific/Auckland",
            "America/Los_Angeles");

    @Rule
    public final MovedTime time = MovedTime.from("2026-03-02T00:00:00Z");

    private final Map<String, Walker> walkers = new TreeMap<>();
    private TestDatabase database;
    private JiraHost one;
    private JiraHost two;

    @Before
    public void start() {
        database = TestDatabase.create(DatabaseKind.POSTGRES);
        one = node("one");
        for (String zone : ZONES) {
            String name = "walker" + walkers.size();
            one.jira()
                    .users()
                    .groups()
                    .add("walkers", one.jira().users().create(new NewUser(name, "Walker", ZoneId.of(zone))));
            walkers.put(name, new Walker(name, ZoneId.of(zone)));
        }
        two = node("two");
        String cadence = """
                {"promptAt":"16:30","closesAt":"20:00","participants":{"groups":["walkers"]},"digest":true}""";
        Caller.user(one.address(), "admin")
                .put(API + "/projects/GARDEN/cadence", cadence)
                .done();
    }

    @After
    public void stop() {
        two.close();
        one.close();
        database.close();
    }

    @Test
    public void each_reminder_and_digest_is_queued_once_however_often_jobs_run() throws Exception {
        Instant from = time.now();
        Instant until = from.plus(Duration.ofDays(2));
        List<String> mails = new ArrayList<>();
        for (; time.now().isBefore(until); time.advance(Duration.ofMinutes(30))) {
            if (Duration.between(from, time.now()).toHours() % 6 == 0) {
                happens("It is " + time.now());
            }
            runOnBoth();
            letJobsRunAgain();
            runOnBoth();
            for (JiraHost node : List.of(one, two)) {
                for (SentMail mail : node.mail().flush()) {
                    String kind = mail.subject().startsWith("Hand-over") ? "digest" : "prompt";
                    mails.add(walkers.get(name(mail)).mail(kind, time.now()));
                }
            }
        }

        assertThat(mails.stream().sorted().toList())
                .isEqualTo(walkers.values().stream()
                        .flatMap(walker -> Stream.concat(
                                walker.prompts(from, until, LocalTime.of(16, 30)), walker.digests(from, until)))
                        .sorted()
                        .toList());
    }

    @Test
    public void what_is_lost_with_a_node_stands_in_the_next_digest_and_nothing_comes_twice() throws Exception {
        happens("Monday at night.");
        time.advanceTo(Instant.parse("2026-03-02T09:00:00Z"));
        Thread jobs = new Thread(() -> two.scheduler().runDue());
        jobs.start();
        while (two.mail().waiting() < 3) {
            // A node that has queued some of the mails of this morning, and not yet the others.
            Thread.onSpinWait();
        }
        two.kill();
        jobs.join();
        letJobsRunAgain();
        one.scheduler().runDue();
        List<SentMail> monday = one.mail().flush();

        happens("Monday in the evening.");
        List<SentMail> tuesday = mailsAt("2026-03-03T09:00:00Z");
        happens("Tuesday.");
        List<SentMail> wednesday = mailsAt("2026-03-04T09:00:00Z");

        List<String> londoners = walkers.values().stream()
                .filter(walker -> walker.zone().equals(ZoneId.of("Europe/London")))
                .map(Walker::name)
                .toList();
        assertThat(monday).hasSizeLessThan(londoners.size());
        for (String name : londoners) {
            boolean lost = digest(name, monday).isEmpty();
            assertThat(digest(name, tuesday)).as(name).hasSize(1).allSatisfy(mail -> {
                assertThat(mail.html()).contains("Monday in the evening.");
                assertThat(mail.html().contains("Monday at night.")).isEqualTo(lost);
            });
            assertThat(digest(name, wednesday))
                    .as(name)
                    .hasSize(1)
                    .allSatisfy(
                            mail -> assertThat(mail.html()).contains("Tuesday.").doesNotContain("Monday"));
        }
        two = node("two");
    }

    @Test
    public void a_reminder_that_is_lost_with_a_node_is_not_sent_again_but_shows_under_what_waits() {
        // In the morning there is nothing to hand over, and so no digest later on that day.
        assertThat(mailsAt("2026-03-02T09:00:00Z")).isEmpty();
        time.advanceTo(Instant.parse("2026-03-02T16:30:00Z"));
        two.scheduler().runDue();
        assertThat(two.mail().waiting()).isEqualTo(6);
        two.kill();
        time.advance(Duration.ofMinutes(5));
        one.scheduler().runDue();

        assertThat(one.mail().flush()).isEmpty();
        assertThat(Caller.user(one.address(), "walker0")
                        .get(API + "/me/attention")
                        .done()
                        .json()
                        .findValuesAsText("kind"))
                .contains("update-due");
        two = node("two");
    }

    private JiraHost node(String id) {
        return JiraHost.builder()
                .database(database.choice())
                .plugin(PackagedApp.jar())
                .export(List.of(RunningJira.testFile("garden.jsonl")))
                .node(id)
                .clock(time.clock())
                .basicAuth(true)
                .start();
    }

    private void happens(String progress) {
        Caller.user(one.address(), "admin")
                .post(API + "/projects/GARDEN/updates", "{\"progress\":\"" + progress + "\"}")
                .done();
    }

    /** At the same time. */
    private void runOnBoth() throws InterruptedException {
        Thread other = new Thread(() -> two.scheduler().runDue());
        other.start();
        one.scheduler().runDue();
        other.join();
    }

    /** As if no node knew that the jobs have run. */
    private void letJobsRunAgain() throws SQLException {
        try (Connection connection = database.database().jira().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update JIRA_CLUSTER_JOB set NEXT_RUN = 0");
        }
    }

    private List<SentMail> mailsAt(String instant) {
        time.advanceTo(Instant.parse(instant));
        one.scheduler().runDue();
        return one.mail().flush();
    }

    private static List<SentMail> digest(String name, List<SentMail> mails) {
        return mails.stream()
                .filter(mail -> name(mail).equals(name) && mail.subject().startsWith("Hand-over"))
                .toList();
    }

    private static String name(SentMail mail) {
        return mail.to().substring(0, mail.to().indexOf('@'));
    }
}
