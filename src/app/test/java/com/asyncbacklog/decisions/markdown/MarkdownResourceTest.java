package com.asyncbacklog.decisions.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.decisions.DecisionHandover;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.FakeJira;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class MarkdownResourceTest {

    private static final String IMPORT = "projects/ALOY/decisions/import";
    private static final String LIST = "projects/ALOY/decisions?limit=200";

    private static final String OLD = """
            # 1. Use MySQL

            ## Status

            Superseded by [2. Use PostgreSQL](0002-use-postgresql.md)

            ## Context

            We need a database.
            """;

    private static final String NEW = """
            ---
            date: 2021-05-04
            deciders: Tala, Uma
            ---
            # 2. Use PostgreSQL

            ## Status

            Accepted

            ## Decision

            We use PostgreSQL.
            """;

    private static final String PARTLY = """
            # 3. Backups at night

            ## Status

            Partly superseded

            Partly superseded by [2. Use PostgreSQL](0002-use-postgresql.md)

            ## Decision

            Dump at night.
            """;

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    private DecisionHandover handover;
    private MarkdownExportService exports;
    private RestCalls rest;
    private RestCalls decisions;
    private RestCalls issues;

    @Before
    public void adaAdministersBothProjects() {
        jira.issue("ALOY-1");
        jira.issue("OTHER-1");
        jira.makeAdministrator("ALOY", ada);
        jira.makeAdministrator("OTHER", ada);
        jira.logIn(ada);
        handover = new DecisionHandover(database, jira);
        exports = new MarkdownExportService(handover.exporting());
        rest = new RestCalls(
                new MarkdownResource(new MarkdownImportService(handover.importing()), exports, jira.words()),
                jira.words());
        decisions = new RestCalls(handover.resource(), jira.words());
        issues = new RestCalls(handover.issueResource(), jira.words());
    }

    @Test
    public void an_archive_becomes_decisions_of_the_project_as_their_source_says() {
        Answer answer = send(IMPORT, three());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("created").findValuesAsText("file"))
                .containsExactly("0001-use-mysql.md", "0002-use-postgresql.md", "0003-backups.md");
        assertThat(answer.json().get("skipped").findValuesAsText("file")).containsExactly("README.md");
        assertThat(answer.json().at("/skipped/0/reason").textValue()).isNotBlank();
        JsonNode old = decision(id(answer, 0));
        JsonNode successor = decision(id(answer, 1));
        JsonNode partly = decision(id(answer, 2));
        assertThat(old.get("status").textValue()).isEqualTo("superseded");
        assertThat(old.get("supersededBy").intValue()).isEqualTo(id(answer, 1));
        assertThat(old.get("issueKey").isNull()).isTrue();
        assertThat(old.get("projectKey").textValue()).isEqualTo("ALOY");
        assertThat(old.get("context").textValue()).isEqualTo("We need a database.");
        assertThat(successor.get("status").textValue()).isEqualTo("accepted");
        assertThat(successor.get("supersedes")).hasSize(1);
        assertThat(successor.at("/supersedes/0").intValue()).isEqualTo(id(answer, 0));
        assertThat(successor.get("effectiveAt").textValue()).isEqualTo("2021-05-04T12:00:00Z");
        assertThat(successor.get("sourceStatus").textValue()).isEqualTo("Accepted");
        assertThat(successor.get("context").textValue()).contains("Deciders: Tala, Uma");
        assertThat(partly.get("status").textValue()).isEqualTo("accepted");
        assertThat(partly.at("/links/0/title").textValue()).isEqualTo("Partly superseded by: Use PostgreSQL");
        assertThat(partly.at("/links/0/url").textValue()).endsWith("?id=" + id(answer, 1));
    }

    @Test
    public void imported_decisions_stand_in_the_list_have_a_history_and_can_be_edited_by_administrators() {
        int id = id(send(IMPORT, three()), 1);

        assertThat(decisions.get(LIST).json().get("items")).hasSize(3);
        assertThat(decisions.get("decisions/" + id + "/history").json().get("items"))
                .hasSize(1);
        assertThat(decisions
                        .send("PUT", "decisions/" + id, "{'title': 'Use PostgreSQL 17', 'version': 1}")
                        .status())
                .isEqualTo(200);
        jira.logIn(ben);
        assertThat(decisions.get(LIST).json().get("items")).hasSize(3);
        assertThat(decisions
                        .send("PUT", "decisions/" + id, "{'title': 'Use MariaDB', 'version': 2}")
                        .status())
                .isEqualTo(403);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        assertThat(decisions.get("decisions/" + id).status()).isEqualTo(404);
    }

    @Test
    public void a_dry_run_says_the_same_and_writes_nothing() {
        Answer answer = send(IMPORT + "?dryRun=true", three());

        assertThat(answer.json().get("created").findValuesAsText("file")).hasSize(3);
        assertThat(answer.json().get("created"))
                .allMatch(created -> created.get("id").isNull());
        assertThat(decisions.get(LIST).json().get("items")).isEmpty();
        assertThat(handover.events("ALOY")).isEmpty();
        assertThat(send(IMPORT + "?dryRun=perhaps", three()).status()).isEqualTo(400);
    }

    @Test
    public void what_is_there_already_is_skipped() throws IOException {
        send(IMPORT, three());
        byte[] exported = export("ALOY");

        for (byte[] again : List.of(three(), exported)) {
            Answer answer = send(IMPORT, again);
            assertThat(answer.json().get("created")).isEmpty();
            assertThat(answer.json().get("skipped").findValuesAsText("reason"))
                    .filteredOn(reason -> reason.contains("there-already"))
                    .hasSize(3);
        }
        assertThat(decisions.get(LIST).json().get("items")).hasSize(3);
    }

    @Test
    public void one_that_was_exported_is_known_again_after_it_was_changed() throws IOException {
        int id = id(send(IMPORT, three()), 1);
        byte[] exported = export("ALOY");
        decisions.send("PUT", "decisions/" + id, "{'title': 'Use PostgreSQL 17', 'version': 1}");

        assertThat(send(IMPORT, exported).json().get("created")).isEmpty();
    }

    @Test
    public void a_new_one_may_supersede_what_is_there_already() {
        int old = id(send(IMPORT, new Zips().with("0001-use-mysql.md", OLD).packed()), 0);

        Answer answer = send(IMPORT, three());

        assertThat(answer.json().get("created").findValuesAsText("file"))
                .contains("0002-use-postgresql.md", "0003-backups.md");
        assertThat(decisions.get("decisions/" + old).json().get("version").intValue())
                .isEqualTo(1);
    }

    @Test
    public void what_is_in_an_archive_twice_is_recorded_once() {
        byte[] twice = new Zips()
                .with("0001-use-mysql.md", OLD)
                .with("0002-use-postgresql.md", NEW)
                .with("copy/0001-use-mysql.md", OLD)
                .with("copy/0002-use-postgresql.md", NEW)
                .with("copy/0003-backups.md", PARTLY)
                .packed();

        for (String path : List.of(IMPORT + "?dryRun=true", IMPORT)) {
            Answer answer = send(path, twice);
            assertThat(answer.json().get("created").findValuesAsText("file"))
                    .containsExactly("0001-use-mysql.md", "0002-use-postgresql.md", "copy/0003-backups.md");
            assertThat(answer.json().get("skipped").findValuesAsText("reason"))
                    .containsExactly(
                            "asyncbacklog.decisions.import.skipped.same-as[0001-use-mysql.md]",
                            "asyncbacklog.decisions.import.skipped.same-as[0002-use-postgresql.md]");
        }
        JsonNode items = decisions.get(LIST).json().get("items");
        assertThat(items).hasSize(3);
        int successor = idOf("Use PostgreSQL", items);
        assertThat(decision(idOf("Use MySQL", items)).get("supersededBy").intValue())
                .isEqualTo(successor);
        assertThat(decision(successor).get("supersedes").toString()).isEqualTo("[" + idOf("Use MySQL", items) + "]");
        assertThat(decision(idOf("Backups at night", items)).at("/links/0/url").textValue())
                .endsWith("?id=" + successor);
        assertThat(send(IMPORT, twice).json().get("created")).isEmpty();
    }

    @Test
    public void a_date_that_no_decision_can_have_is_a_reason_to_skip_the_file_dry_or_not() {
        Map<String, List<String>> impossible = Map.of(
                "review",
                List.of("+999999999-12-31", "-0001-01-01", "0000-01-01", "+10000-01-01", "2026-02-30"),
                "created",
                List.of("-1000000000-01-01T00:00:00Z", "-100000-01-01T00:00:00Z", "1899-12-31T23:59:59Z"),
                "effective",
                List.of(
                        "-1000000000-01-01T00:00:00Z",
                        "+1000000000-12-31T23:59:59Z",
                        "+200000-01-01T00:00:00Z",
                        "+10000-01-01T00:00:00Z"));
        impossible.forEach((field, values) -> values.forEach(value -> {
            byte[] archive = new Zips()
                    .with("bad.md", exported("Ship", field + ": \"" + value + "\""))
                    .packed();
            for (String path : List.of(IMPORT + "?dryRun=true", IMPORT)) {
                Answer answer = send(path, archive);
                assertThat(answer.status()).as(value).isEqualTo(200);
                assertThat(answer.json().get("created")).as(value).isEmpty();
                assertThat(answer.json().get("skipped").toString())
                        .isEqualTo("[{\"file\":\"bad.md\",\"reason\":"
                                + "\"asyncbacklog.decisions.import.skipped.front-matter-date[" + field + "]\"}]");
            }
        }));
        assertThat(decisions.get(LIST).json().get("items")).isEmpty();
    }

    @Test
    public void dates_at_the_limits_are_kept_and_such_decisions_can_be_edited() {
        Answer answer = markdown(
                IMPORT + "?file=a.md",
                exported(
                        "Ship",
                        "created: \"1900-01-01T00:00:00Z\"\n  effective: \"1900-01-01T00:00:00Z\"\n"
                                + "  review: \"9999-12-31\""));

        JsonNode decision = decision(id(answer, 0));
        assertThat(decision.get("createdAt").textValue()).isEqualTo("1900-01-01T00:00:00Z");
        assertThat(decision.get("effectiveAt").textValue()).isEqualTo("1900-01-01T00:00:00Z");
        assertThat(decision.get("reviewOn").textValue()).isEqualTo("9999-12-31");
        assertThat(decisions
                        .send(
                                "PUT",
                                "decisions/" + id(answer, 0),
                                "{'title': 'Ship it', 'reviewOn': '9999-12-31', 'version': 1}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void what_would_hold_only_in_the_future_holds_since_the_import() {
        for (String facts :
                List.of("effective: \"2999-01-01T00:00:00Z\"", "created: \"2999-01-01T00:00:00Z\"", "area: \"None\"")) {
            Answer answer = markdown(IMPORT + "?file=a.md", exported("By " + facts.substring(0, 4), facts));

            JsonNode decision = decision(id(answer, 0));
            assertThat(decision.get("status").textValue()).isEqualTo("accepted");
            assertThat(decision.get("effectiveAt").textValue())
                    .as(facts)
                    .isEqualTo(handover.now().toString());
            assertThat(decision.get("createdAt").textValue())
                    .isEqualTo(handover.now().toString());
        }
    }

    @Test
    public void a_day_that_no_decision_can_be_from_stays_in_the_text() {
        Answer answer = markdown(IMPORT, NEW.replace("2021-05-04", "0021-05-04"));

        JsonNode decision = decision(id(answer, 0));
        assertThat(decision.get("createdAt").textValue())
                .isEqualTo(handover.now().toString());
        assertThat(decision.get("context").textValue()).contains("0021-05-04");
    }

    @Test
    public void one_event_tells_of_all_to_those_who_may_browse_the_project() {
        send(IMPORT, three());

        List<Event> events = handover.events("ALOY");
        assertThat(events).extracting(Event::kind).containsExactly("decisions-imported");
        assertThat(handover.tell(events, ben))
                .singleElement()
                .satisfies(story -> assertThat(story).isPresent());
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        assertThat(handover.tell(events, ben)).containsExactly(Optional.empty());
    }

    @Test
    public void only_administrators_import_and_strangers_hear_of_no_project() {
        jira.logIn(ben);
        assertThat(send(IMPORT, three()).status()).isEqualTo(403);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        assertThat(send(IMPORT, three()).status()).isEqualTo(404);
        assertThat(rest.get("projects/ALOY/decisions/export").status()).isEqualTo(404);
        assertThat(send("projects/NONE/decisions/import", three()).status()).isEqualTo(404);
    }

    @Test
    public void an_archived_project_takes_no_import_and_its_decisions_stay_as_they_are() {
        int id = id(send(IMPORT, three()), 1);
        jira.archive("ALOY");

        assertThat(send(IMPORT, three()).status()).isEqualTo(403);
        assertThat(decision(id).at("/permissions/edit").booleanValue()).isFalse();
        assertThat(decisions
                        .send("PUT", "decisions/" + id, "{'title': 'x', 'version': 1}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    public void a_hostile_archive_is_refused_whole_with_the_name_of_the_file() {
        byte[] bomb = new Zips()
                .with("0001-use-mysql.md", OLD)
                .with("bomb.md", new byte[8 << 20])
                .packed();
        byte[] outside = new Zips()
                .with("0001-use-mysql.md", OLD)
                .with("../evil.md", OLD)
                .packed();
        byte[] long3 = new Zips()
                .with("0001-use-mysql.md", OLD)
                .with("long.md", OLD + random(3_000_000))
                .packed();
        byte[] broken = new Zips()
                .with("0001-use-mysql.md", OLD)
                .with("broken.md", new byte[] {'#', ' ', (byte) 0xC3, '\n'})
                .packed();

        refused(bomb, "bomb.md");
        refused(outside, "../evil.md");
        refused(long3, "long.md");
        refused(broken, "broken.md");
        assertThat(decisions.get(LIST).json().get("items")).isEmpty();
        assertThat(handover.events("ALOY")).isEmpty();
    }

    @Test
    public void an_upload_beyond_64_mebibytes_answers_413_whatever_length_it_announced() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };

        assertThat(rest.call("POST", IMPORT, Map.of("Content-Type", "application/zip"), endless)
                        .status())
                .isEqualTo(413);
    }

    @Test
    public void a_single_file_is_imported_under_the_name_it_is_sent_with() {
        Answer named = markdown(IMPORT + "?file=0007-ship-weekly.md", "## Status\n\nAccepted\n\n## Context\n\nx\n");
        Answer nameless = markdown(IMPORT, NEW);

        assertThat(named.json().at("/created/0/file").textValue()).isEqualTo("0007-ship-weekly.md");
        assertThat(decision(id(named, 0)).get("title").textValue()).isEqualTo("Ship weekly");
        assertThat(decision(id(nameless, 0)).get("title").textValue()).isEqualTo("Use PostgreSQL");
        assertThat(rest.call(
                                "POST",
                                IMPORT,
                                Map.of("Content-Type", "text/plain"),
                                new ByteArrayInputStream(new byte[0]))
                        .status())
                .isEqualTo(415);
    }

    @Test
    public void an_export_comes_back_equal_in_another_project() throws IOException {
        handover.setAreas("ALOY", "Releases", ada);
        handover.setAreas("OTHER", "Releases", ada);
        handover.record(ada, "ALOY-1", "Ship \"weekly\": [yes](no)", "Releases");
        send(IMPORT, three());
        byte[] first = export("ALOY");

        Answer answer = send("projects/OTHER/decisions/import", first);

        assertThat(answer.json().get("skipped")).isEmpty();
        assertThat(records(export("OTHER"))).hasSize(4).isEqualTo(records(first));
    }

    @Test
    public void the_records_of_real_projects_are_imported_and_come_back_equal() throws IOException {
        realProject("govuk-aws", 38);
        realProject("log4brains", 29);
    }

    private void realProject(String name, int records) throws IOException {
        byte[] archive = RealRecords.archive(name);
        for (String project : List.of("FROM" + records, "TO" + records)) {
            jira.project(project);
            jira.makeAdministrator(project, ada);
        }

        Answer answer = send("projects/FROM" + records + "/decisions/import", archive);
        byte[] exported = export("FROM" + records);
        send("projects/TO" + records + "/decisions/import", exported);

        assertThat(answer.json().get("created")).hasSize(records);
        assertThat(records(export("TO" + records))).hasSize(records).isEqualTo(records(exported));
        assertThat(send("projects/FROM" + records + "/decisions/import", archive)
                        .json()
                        .get("created"))
                .isEmpty();
    }

    @Test
    public void an_export_holds_only_what_its_reader_may_see() throws IOException {
        handover.record(ada, "ALOY-1", "Keep it quiet", "");
        send(IMPORT, three());
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        jira.logIn(ben);

        assertThat(records(export("ALOY")))
                .extracting(MarkdownRecord::title)
                .containsExactlyInAnyOrder("Use MySQL", "Use PostgreSQL", "Backups at night");
        assertThat(rest.get("projects/ALOY/decisions/export").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ALOY-decisions.zip\"");
    }

    @Test
    public void an_imported_decision_may_be_given_an_issue_once() {
        int id = id(send(IMPORT, three()), 1);
        jira.issue("ALOY-2");
        String path = "decisions/" + id + "/issue";

        assertThat(issues.send("PUT", path, "{'issueKey': 'OTHER-1'}").status()).isEqualTo(400);
        assertThat(issues.send("PUT", path, "{'issueKey': ''}").status()).isEqualTo(400);
        Answer given = issues.send("PUT", path, "{'issueKey': 'ALOY-1'}");
        assertThat(given.json().get("issueKey").textValue()).isEqualTo("ALOY-1");
        assertThat(given.json().get("version").intValue()).isEqualTo(2);
        assertThat(decisions.get("issues/ALOY-1/decisions").json().get("items")).hasSize(1);
        assertThat(decisions
                        .get("decisions/" + id + "/history")
                        .json()
                        .at("/items/0/changes/0")
                        .toString())
                .isEqualTo("{\"field\":\"issueKey\",\"before\":null,\"after\":\"ALOY-1\"}");
        assertThat(issues.send("PUT", path, "{'issueKey': 'ALOY-1'}").status()).isEqualTo(200);
        assertThat(issues.send("PUT", path, "{'issueKey': 'ALOY-2'}").status()).isEqualTo(409);
        jira.logIn(ben);
        assertThat(issues.send("PUT", path, "{'issueKey': 'ALOY-1'}").status()).isEqualTo(403);
    }

    private void refused(byte[] archive, String file) {
        Answer answer = send(IMPORT, archive);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errorMessages/0").textValue()).contains(file);
    }

    private static String exported(String title, String facts) {
        return "---\nstatus: accepted\nasync-backlog:\n  format: 1\n  " + facts + "\n---\n\n# " + title
                + "\n\n## Context and Problem Statement\n\nx\n";
    }

    private static int idOf(String title, JsonNode items) {
        for (JsonNode item : items) {
            if (item.get("title").textValue().equals(title)) {
                return item.get("id").intValue();
            }
        }
        throw new AssertionError(title);
    }

    private static byte[] three() {
        return new Zips()
                .with("0001-use-mysql.md", OLD)
                .with("0002-use-postgresql.md", NEW)
                .with("0003-backups.md", PARTLY)
                .with("README.md", "# Records\n")
                .packed();
    }

    private static String random(int length) {
        return new Random(4711)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Answer send(String path, byte[] archive) {
        return rest.call("POST", path, Map.of("Content-Type", "application/zip"), new ByteArrayInputStream(archive));
    }

    private Answer markdown(String path, String text) {
        return rest.call(
                "POST", path, Map.of("Content-Type", "text/markdown"), new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private byte[] export(String project) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exports.write(exports.open(project), bytes);
        return bytes.toByteArray();
    }

    /** Without what says where they were recorded. */
    private static List<MarkdownRecord> records(byte[] archive) throws IOException {
        List<MarkdownRecord> records = new ArrayList<>();
        MarkdownImport read = MarkdownImport.ofArchive(new ByteArrayInputStream(archive));
        assertThat(read.skipped()).isEmpty();
        for (MarkdownReading.Found found : read.records()) {
            MarkdownRecord record = found.record();
            MarkdownOrigin origin = record.extras().origin();
            assertThat(origin.id()).isPositive();
            records.add(new MarkdownRecord(
                    record.title(),
                    record.status(),
                    record.statusText(),
                    record.date(),
                    record.people(),
                    record.texts(),
                    record.options(),
                    record.links(),
                    record.references(),
                    new MarkdownExtras(
                            record.extras().area(),
                            record.extras().reviewOn(),
                            record.extras().assumptions(),
                            new MarkdownOrigin(0, "", origin.author(), origin.createdAt(), origin.effectiveAt()))));
        }
        return records;
    }

    private JsonNode decision(int id) {
        return decisions.get("decisions/" + id).json();
    }

    private static int id(Answer answer, int place) {
        return answer.json().at("/created/" + place + "/id").intValue();
    }
}
