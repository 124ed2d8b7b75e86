package com.asyncbacklog.host;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.mail.SentMail;
import com.asyncbacklog.host.testing.HostCaller;
import com.asyncbacklog.host.testing.JobsPlugin;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.asyncbacklog.host.time.HostClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Two hosts on one database, which are two nodes of a cluster. */
public class ClusterTest extends OnEachDatabase {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration PERIOD = Duration.ofMinutes(10);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HostClock clock = HostClock.stoppedAt(NOON);
    private Path jar;
    private JiraHost one;
    private JiraHost two;

    public ClusterTest(DatabaseKind kind) {
        super(kind);
    }

    @Before
    public void start() {
        jar = JobsPlugin.plugin().build(folder.getRoot().toPath());
        one = node("one");
        two = node("two");
    }

    @After
    public void stop() {
        one.close();
        two.close();
    }

    @Test
    public void a_job_of_the_cluster_runs_once_a_period_while_a_node_is_killed_and_restarted_twice() {
        for (int period = 0; period < 100; period++) {
            switch (period) {
                case 20, 60 -> two.kill();
                case 40, 80 -> two = node("two");
                default -> {}
            }
            if (period % 2 == 0) {
                one.scheduler().runDue();
            }
            if (period < 20 || (period >= 40 && period < 60) || period >= 80) {
                two.scheduler().runDue();
            }
            one.scheduler().runDue();
            clock.advance(PERIOD);
        }

        List<String> runs =
                HostCaller.of(one).get("/rest/jobs/1.0/").body().lines().toList();
        assertThat(runs.stream().map(run -> Long.parseLong(run.substring(0, run.indexOf(' ')))))
                .containsExactlyElementsOf(LongStream.range(0, 100)
                        .mapToObj(
                                period -> NOON.plus(PERIOD.multipliedBy(period)).toEpochMilli())
                        .toList());
        assertThat(runs.stream().map(run -> run.substring(run.indexOf(' ') + 1)).collect(toSet()))
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    public void the_lock_of_a_killed_node_is_free_when_it_is_known_to_be_gone() {
        assertThat(lock(two)).isEqualTo("true");
        assertThat(lock(one)).isEqualTo("false");

        two.kill();
        assertThat(lock(one)).isEqualTo("false");

        clock.advance(Duration.ofMinutes(6));
        one.scheduler().runDue();
        assertThat(lock(one)).isEqualTo("true");
    }

    @Test
    public void the_lock_of_a_node_that_stops_is_free_at_once() {
        assertThat(lock(two)).isEqualTo("true");
        two.close();
        assertThat(lock(one)).isEqualTo("true");
    }

    @Test
    public void mails_wait_on_the_node_that_queued_them_and_are_lost_when_it_is_killed() {
        two.scheduler().runDue();
        assertThat(one.mail().flush()).isEmpty();
        assertThat(two.mail().flush()).extracting(SentMail::subject).containsExactly("A run on two");

        clock.advance(PERIOD);
        two.scheduler().runDue();
        two.kill();
        two = node("two");
        assertThat(two.mail().flush()).isEmpty();
    }

    @Test
    public void somebody_who_logged_in_on_one_node_is_nobody_on_the_other() {
        HostCaller ada = HostCaller.of(one).logIn("ada");
        assertThat(ada.get("/secure/BrowseProjects.jspa").statusCode()).isEqualTo(200);
        assertThat(ada.at(two).get("/secure/BrowseProjects.jspa").statusCode()).isEqualTo(302);
    }

    private JiraHost node(String id) {
        return JiraHost.builder()
                .database(choice())
                .plugin(jar)
                .node(id)
                .clock(clock)
                .basicAuth(true)
                .start();
    }

    private static String lock(JiraHost host) {
        return HostCaller.of(host).put("/rest/jobs/1.0/").body();
    }
}
