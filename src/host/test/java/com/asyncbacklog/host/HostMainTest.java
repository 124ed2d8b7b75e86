package com.asyncbacklog.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostMainTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path jar;
    private Path home;

    @Before
    public void build() throws Exception {
        jar = JiraHostTest.notes().build(folder.getRoot().toPath());
        home = folder.newFolder("home").toPath();
    }

    @Test
    public void it_says_that_it_is_ready_and_stops_when_told_to() throws Exception {
        Process process = start("-Djira.plugin=" + jar, "-Djira.home=" + home, "-Djira.port=0");
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).matches("Ready: http://localhost:\\d+/jira");

            // Not the process's own destroy, which would close its output too.
            process.toHandle().destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(output.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    public void a_home_in_use_is_said_in_one_line() throws Exception {
        try (JiraHost host = JiraHost.builder().home(home).plugin(jar).start()) {
            assertThat(failure("-Djira.plugin=" + jar, "-Djira.home=" + home, "-Djira.port=0"))
                    .containsExactly("Can't start: the home " + home + " is in use by another process");
        }
    }

    @Test
    public void a_port_in_use_is_said_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(failure("-Djira.plugin=" + jar, "-Djira.port=" + taken.getLocalPort()))
                    .singleElement()
                    .asString()
                    .startsWith("Can't start: ")
                    .contains(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    public void a_file_that_is_no_export_is_said_in_one_line() throws Exception {
        Path export = folder.newFile("notes.jsonl").toPath();
        Files.writeString(export, "{\n");

        assertThat(failure("-Djira.plugin=" + jar, "-Djira.port=0", "-Djira.export=" + export))
                .singleElement()
                .asString()
                .startsWith("Can't start: " + export);
    }

    @Test
    public void a_missing_plugin_and_a_port_that_is_none_are_said_in_one_line() throws Exception {
        assertThat(failure("-Djira.plugin=nowhere.jar"))
                .containsExactly("Can't start: there is no plugin at nowhere.jar");
        assertThat(failure("-Djira.plugin=" + jar, "-Djira.port=http"))
                .containsExactly("Can't start: jira.port is \"http\", which is no port");
    }

    /** All that a host prints which ends with 1. */
    private static List<String> failure(String... properties) throws Exception {
        Process process = start(properties);
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = output.lines().toList();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(String... properties) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(properties));
        command.add(HostMain.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
