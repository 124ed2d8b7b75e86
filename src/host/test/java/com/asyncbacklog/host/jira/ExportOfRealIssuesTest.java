package com.asyncbacklog.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Reads real exports, kept outside the project; skipped by name where they are missing. */
public class ExportOfRealIssuesTest {

    private static final Path DATA = Path.of("../../../shared/data/jira");

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final Jira jira = Jira.open(Memory.database());

    @Test
    public void all_issues_of_a_project_are_there_newest_first() {
        load("ALOY.jsonl.gz");

        var project = jira.projects().byKey("ALOY").orElseThrow();
        var ada = jira.users().byName("ada").orElseThrow();
        assertThat(project.getId()).isEqualTo(11113L);
        assertThat(project.getName()).isEqualTo("Alloy");
        assertThat(jira.issues().newestFirst(project, ada, 2000, 0)).hasSize(1499);
        assertThat(jira.issues().newestFirst(project, ada, 2, 1))
                .extracting(IssueRow::key)
                .containsExactly("ALOY-1749", "ALOY-1748");
    }

    @Test
    public void an_issue_shows_what_the_export_says() {
        load("ALOY.jsonl.gz");

        IssueView view = jira.issues().view("ALOY-1").orElseThrow();

        assertThat(view.issue().getId()).isEqualTo(91906L);
        assertThat(view.summary()).isEqualTo("logger.js failing in Titanium runtime");
        assertThat(view.type()).isEqualTo("Bug");
        assertThat(view.status()).isEqualTo("Closed");
        assertThat(view.statusCategory()).isEqualTo("done");
        assertThat(view.priority()).contains("Medium");
        assertThat(view.resolution()).contains("Won't Fix");
        assertThat(view.created()).isEqualTo("2012-05-16T07:56:13Z");
        assertThat(view.components()).containsExactly("Runtime");
        assertThat(view.assignee().orElseThrow().getDisplayName()).isEqualTo("Tala Fontaine");
        assertThat(view.comments()).hasSize(2);
        assertThat(view.comments().get(1).body()).isEqualTo("We will use existing {{Ti.API}} calls");
    }

    @Test
    public void people_of_the_export_are_users_with_keys_of_ours_and_zones_of_their_own() {
        load("ALOY.jsonl.gz");

        ApplicationUser tala = jira.users().byName("tala.fontaine79").orElseThrow();

        assertThat(tala.getKey()).matches("JIRAUSER\\d+");
        assertThat(jira.users().zoneOf(tala)).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(jira.users().authenticate("tala.fontaine79", "tala.fontaine79"))
                .contains(tala);
        assertThat(jira.users().isLicensed(tala)).isTrue();
    }

    @Test
    public void a_second_load_of_the_same_file_reads_nothing() {
        load("ALOY.jsonl.gz");
        var moved = jira.changes()
                .move(jira.issues().getIssueObject("ALOY-1"), jira.projects().create("DOCK", "Dock", null), null);

        load("ALOY.jsonl.gz");

        assertThat(jira.issues().getIssueObject("ALOY-1").getKey()).isEqualTo(moved.getKey());
    }

    @Test
    public void a_project_of_22371_issues_loads_into_a_database_on_disk() throws IOException {
        JdbcDataSource onDisk = new JdbcDataSource();
        onDisk.setURL("jdbc:h2:file:" + home.newFolder().toPath().resolve("jira") + ";WRITE_DELAY=0");
        Jira other = Jira.open(onDisk);
        Instant before = Instant.now();

        load("TIMOB.jsonl.gz", other);

        System.out.println("TIMOB: 22,371 issues read in "
                + Duration.between(before, Instant.now()).toMillis() + " ms");
        assertThat(other.issues().view("TIMOB-28580")).isPresent();
    }

    private void load(String name) {
        load(name, jira);
    }

    private static void load(String name, Jira into) {
        Path file = DATA.resolve(name);
        assumeTrue("skipped: " + name + " is not in " + DATA, Files.exists(file));
        into.load(List.of(file));
    }
}
