package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The host as a process: what is stored outlives it, and a start that can't work says why. */
public class RestartIT {

    private static final String ON_ISSUE = "/rest/async-backlog/1.0/issues/GARDEN-2/decisions";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void what_was_recorded_is_there_after_the_process_was_killed() throws Exception {
        Path home = folder.newFolder("home").toPath();
        String export = RunningJira.testFile("garden.jsonl").toString();
        long id;
        try (HostProcess first = HostProcess.start(home, export)) {
            id = DecisionsRestIT.id(Caller.user(first.address(), "ada")
                    .post(ON_ISSUE, DecisionsRestIT.json("Survives", "It was committed")));
            first.kill();
        }

        try (HostProcess second = HostProcess.start(home, export)) {
            String address = second.address();
            assertThat(DecisionsRestIT.ids(Caller.user(address, "ada").get(ON_ISSUE)))
                    .containsExactly(id);
            second.stop();
        }
    }

    @Test
    public void a_file_that_is_no_export_is_named_with_its_line_and_the_reason() throws Exception {
        Path export = folder.newFile("broken.jsonl").toPath();
        Files.writeString(
                export, Files.readAllLines(RunningJira.testFile("garden.jsonl")).get(0) + "\n{\"no\":\"issue\"}\n");

        try (HostProcess host = HostProcess.start(folder.newFolder("home").toPath(), export.toString())) {
            assertThat(host.outputAtEnd()).contains("broken.jsonl").containsPattern("line 2\\b");
            assertThat(host.exitCode()).isNotZero();
        }
    }
}
