package com.asyncbacklog.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.database.DatabaseChoice;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.HostCaller;
import com.asyncbacklog.host.testing.JobsPlugin;
import com.asyncbacklog.host.testing.TestDatabase;
import com.asyncbacklog.host.time.HostClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A node in a process of its own, in real time, that is killed; the other one's clock is moved. */
public class KilledNodeTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HostClock clock = HostClock.running();

    @Test(timeout = 120_000)
    public void a_node_takes_over_the_jobs_and_locks_of_a_process_that_was_killed() throws Exception {
        Path jar = JobsPlugin.plugin().build(folder.getRoot().toPath());
        try (TestDatabase shared = TestDatabase.create(DatabaseKind.POSTGRES);
                JiraHost one = JiraHost.builder()
                        .database(shared.choice())
                        .plugin(jar)
                        .node("one")
                        .clock(clock)
                        .basicAuth(true)
                        .start()) {
            Process two = start(shared.choice(), jar);
            try (BufferedReader output = two.inputReader()) {
                HostCaller onTwo = HostCaller.at(output.readLine().replace("Ready: ", ""));
                while (runs(onTwo).isEmpty()) {
                    // Its own clock ticks each second; each look is a request.
                    Thread.onSpinWait();
                }
                assertThat(onTwo.put("/rest/jobs/1.0/").body()).isEqualTo("true");
            } finally {
                two.destroyForcibly().waitFor();
            }
            HostCaller onOne = HostCaller.of(one);
            assertThat(onOne.put("/rest/jobs/1.0/").body()).isEqualTo("false");
            assertThat(one.scheduler().runDue()).isEmpty();

            clock.advance(Duration.ofMinutes(10));

            assertThat(one.scheduler().runDue()).hasSize(1);
            assertThat(onOne.put("/rest/jobs/1.0/").body()).isEqualTo("true");
            assertThat(runs(onOne))
                    .extracting(run -> run.substring(run.indexOf(' ') + 1))
                    .containsExactly("two", "one");
        }
    }

    private Process start(DatabaseChoice database, Path jar) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djira.plugin=" + jar,
                "-Djira.home=" + folder.newFolder(),
                "-Djira.port=0",
                "-Djira.node=two",
                "-Djira.db=" + database.name(),
                "-Djira.db.user=" + database.user(),
                "-Djira.db.password=" + database.password(),
                "-Dcom.atlassian.plugins.authentication.basicauth.block.requests=false",
                HostMain.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> runs(HostCaller caller) {
        return caller.get("/rest/jobs/1.0/").body().lines().toList();
    }
}
