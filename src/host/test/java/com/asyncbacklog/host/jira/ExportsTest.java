package com.asyncbacklog.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ExportsTest extends OnEachDatabase {

    private static final String PEOPLE = """
            , "assignee":{"name":"ada","key":"ada","displayName":"Another Ada","timeZone":"Asia/Dubai"}\
            , "reporter":{"name":"zoe","key":"JIRAUSER10101","displayName":"Zoe Quay","active":false,"timeZone":"Asia/Dubai"}""";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Jira jira = Jira.open(database().jira());

    public ExportsTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void people_become_users_and_those_of_every_run_stay_as_they_are() throws IOException {
        load(file("x.jsonl", issue(7, "DOCK-1", PEOPLE)));

        IssueView view = jira.issues().view("DOCK-1").orElseThrow();
        ApplicationUser ada = jira.users().byName("ada").orElseThrow();
        ApplicationUser zoe = jira.users().byName("zoe").orElseThrow();
        assertThat(view.assignee()).contains(ada);
        assertThat(ada.getDisplayName()).isEqualTo("Ada Byron");
        assertThat(view.reporter()).contains(zoe);
        assertThat(zoe.getKey()).isNotEqualTo(ada.getKey());
        assertThat(zoe.isActive()).isFalse();
        assertThat(jira.users().zoneOf(zoe)).isEqualTo(ZoneId.of("Asia/Dubai"));
    }

    @Test
    public void a_person_stays_on_the_issue_under_a_new_name() throws IOException {
        load(file("x.jsonl", issue(7, "DOCK-1", PEOPLE)));

        jira.users().rename(jira.users().byName("zoe").orElseThrow(), "zoe.new");

        IssueView view = jira.issues().view("DOCK-1").orElseThrow();
        assertThat(view.reporter().orElseThrow().getName()).isEqualTo("zoe.new");
    }

    @Test
    public void a_search_result_is_an_export_on_one_line_or_laid_out_over_many() throws IOException {
        String one = "{\"startAt\":0,\"total\":2,\"issues\":[" + issue(1, "DOCK-1", "") + "," + issue(2, "DOCK-2", "")
                + "]}\n{\"issues\":[" + issue(3, "DOCK-3", "") + "]}";
        String many = "{\n  \"startAt\": 0,\n  \"issues\": [\n" + issue(4, "PIER-1", "") + ",\n"
                + issue(5, "PIER-2", "") + "\n]}\n";

        load(file("one.json", one), file("many.json", many));

        assertThat(keys(1, 2, 3, 4, 5)).containsExactly("DOCK-1", "DOCK-2", "DOCK-3", "PIER-1", "PIER-2");
    }

    @Test
    public void ids_are_kept_where_they_are_free() throws IOException {
        load(file("x.jsonl", issue(1, "DOCK-1", "")), file("y.jsonl", issue(1, "PIER-1", "")));

        assertThat(jira.issues().getIssueObject(1L).getKey()).isEqualTo("DOCK-1");
        assertThat(jira.issues().getIssueObject("PIER-1").getId()).isGreaterThan(1L);
    }

    @Test
    public void a_link_is_there_once_whichever_of_its_issues_mention_it() throws IOException {
        String to = ", \"issuelinks\":[" + link("outwardIssue", "DOCK-2") + "]";
        String from = ", \"issuelinks\":[" + link("inwardIssue", "DOCK-1") + "]";

        load(file("x.jsonl", issue(1, "DOCK-1", to) + "\n" + issue(2, "DOCK-2", from)));

        assertThat(links("DOCK-1")).containsExactly("blocks DOCK-2 About DOCK-2");
        assertThat(links("DOCK-2")).containsExactly("is blocked by DOCK-1 About DOCK-1");
        assertThat(jira.links().getOutwardLinks(1L)).hasSize(1);
    }

    @Test
    public void a_link_to_an_issue_of_another_export_waits_for_it() throws IOException {
        String links = ", \"issuelinks\":[" + link("inwardIssue", "PIER-9") + "]";

        load(file("x.jsonl", issue(1, "DOCK-1", links)));
        assertThat(links("DOCK-1")).isEmpty();

        load(file("y.jsonl", issue(2, "PIER-9", "")));
        assertThat(links("DOCK-1")).containsExactly("is blocked by PIER-9 About PIER-9");
    }

    @Test
    public void a_link_that_a_changed_export_no_longer_has_is_gone() throws IOException {
        String links = ", \"issuelinks\":[" + link("outwardIssue", "DOCK-2") + "]";
        Path file = file("x.jsonl", issue(1, "DOCK-1", links) + "\n" + issue(2, "DOCK-2", ""));
        load(file);

        Files.writeString(file, issue(1, "DOCK-1", "") + "\n" + issue(2, "DOCK-2", ""));
        load(file);

        assertThat(links("DOCK-1")).isEmpty();
    }

    @Test
    public void an_export_brings_its_own_kinds_of_links() throws IOException {
        String link = "{\"type\":{\"name\":\"Tows\",\"inward\":\"is towed by\",\"outward\":\"tows\"},"
                + "\"outwardIssue\":{\"key\":\"DOCK-2\"}}";
        load(file("x.jsonl", issue(1, "DOCK-1", ", \"issuelinks\":[" + link + "]") + "\n" + issue(2, "DOCK-2", "")));

        assertThat(links("DOCK-2")).containsExactly("is towed by DOCK-1 About DOCK-1");
        assertThat(jira.links().types().getIssueLinkTypesByName("tows")).hasSize(1);
    }

    @Test
    public void an_issue_on_a_security_level_is_shown_to_those_who_see_every_project() throws IOException {
        load(file("x.jsonl", issue(1, "DOCK-1", PEOPLE + ", \"security\":{\"id\":\"1\",\"name\":\"Staff\"}")));

        assertThat(browses("ben")).isTrue();
        jira.users().create(new Users.NewUser("yann", "Yann", ZoneId.of("UTC")));
        assertThat(browses("yann")).isFalse();
    }

    @Test
    public void an_unchanged_file_is_not_read_again() throws IOException {
        Path file = file("x.jsonl", issue(1, "DOCK-1", ""));
        load(file);
        var moved = jira.changes()
                .move(jira.issues().getIssueObject("DOCK-1"), jira.projects().create("PIER", "Pier", null), null);

        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        load(file);

        assertThat(jira.issues().getIssueObject(1L).getKey()).isEqualTo(moved.getKey());
    }

    @Test
    public void a_changed_file_replaces_its_issues_which_keep_their_ids() throws IOException {
        Path file = file("x.jsonl", issue(1, "DOCK-1", "") + "\n" + issue(2, "DOCK-2", ""));
        load(file);

        Files.writeString(file, issue(99, "DOCK-1", ", \"labels\":[\"new\"]") + "\n" + issue(3, "DOCK-3", ""));
        load(file);

        assertThat(jira.issues().getIssueObject("DOCK-1").getId()).isEqualTo(1L);
        assertThat(jira.issues().view("DOCK-1").orElseThrow().labels()).containsExactly("new");
        assertThat(jira.issues().getIssueObject("DOCK-2")).isNull();
        assertThat(jira.issues().getIssueObject(3L).getKey()).isEqualTo("DOCK-3");
    }

    @Test
    public void an_issue_whose_key_changed_between_two_readings_was_moved() throws IOException {
        Path file = file("x.jsonl", issue(1, "DOCK-1", ""));
        load(file);

        Files.writeString(file, issue(1, "PIER-1", "") + "\n" + issue(2, "PIER-2", ""));
        load(file);

        assertThat(jira.issues().getIssueObject("DOCK-1").getKey()).isEqualTo("PIER-1");
        assertThat(jira.issues().getIssueObject(1L).getKey()).isEqualTo("PIER-1");
    }

    @Test
    public void a_broken_line_is_named_and_nothing_of_any_file_is_loaded() throws IOException {
        Path good = file("good.jsonl", issue(1, "DOCK-1", ""));
        Path bad = file("bad.jsonl", issue(2, "PIER-1", PEOPLE) + "\n\n{\"key\":");

        assertThatThrownBy(() -> load(good, bad))
                .isInstanceOf(NotAnExport.class)
                .hasMessageStartingWith(bad + ", line 3: not JSON: ");
        assertThat(jira.issues().getIssueObject("DOCK-1")).isNull();
        assertThat(jira.issues().getIssueObject("PIER-1")).isNull();
        assertThat(jira.users().byName("zoe")).isEmpty();
        assertThat(jira.projects().byKey("PIER")).isEmpty();

        Files.writeString(bad, issue(2, "PIER-1", ""));
        load(good, bad);
        assertThat(keys(1, 2)).containsExactly("DOCK-1", "PIER-1");
    }

    @Test
    public void what_a_line_lacks_is_named() throws IOException {
        refused("{\"id\":\"1\"}", ", line 1: no \"key\"");
        refused("{\"key\":\"DOCK-1\"}", ", line 1: no \"fields\"");
        refused("{\"key\":\"dock\",\"fields\":{}}", ", line 1: \"dock\" is no issue key");
        refused("{\"key\":\"DOCK-1\",\"fields\":{}}", ", line 1: no \"fields.summary\"");
        refused(
                issue(1, "DOCK-1", "").replace("2026-11-20T", "20.11.2026 "),
                ", line 1: \"fields.created\" is no date of Jira's form");
        refused(
                issue(1, "DOCK-1", ", \"comment\":{\"comments\":[{\"body\":\"x\"}]}"),
                ", line 1: a comment's \"created\" is no date of Jira's form");
        refused("[1]", ", line 1: no JSON object");
        refused(issue(1, "DOCK-1", "") + " {}", ", line 1: more than one JSON object");
        refused("key;summary\nDOCK-1;Paint", ", line 1: not JSON: ");
        refused("{\n\"issues\": [\n" + issue(1, "DOCK-1", "") + ",\n{\"key\":\"DOCK-2\"}]}", ", line 4: no \"fields\"");
        refused("{\n\"issues\": [\n" + issue(1, "DOCK-1", "") + ",\n", ", line 4: not JSON: ");
        refused("{\"issues\":[]}", ": holds no issue");
        refused("", ": holds no issue");
    }

    @Test
    public void what_is_wrong_with_a_file_is_named() throws IOException {
        Path missing = folder.getRoot().toPath().resolve("missing.jsonl");
        assertThatThrownBy(() -> load(missing)).hasMessage(missing + ": does not exist");
        assertThatThrownBy(() -> load(folder.getRoot().toPath())).hasMessage(folder.getRoot() + ": is no file");

        Path plain = file("plain.jsonl.gz", issue(1, "DOCK-1", ""));
        assertThatThrownBy(() -> load(plain)).hasMessage(plain + ": is not gzip, as its name says");

        Path latin = folder.newFile("latin.jsonl").toPath();
        Files.write(latin, "{\"key\":\"Ä\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> load(latin)).hasMessageContaining("is not UTF-8");
    }

    @Test
    public void a_gzip_file_is_read_and_a_truncated_one_refused() throws IOException {
        Path packed = folder.newFile("x.jsonl.gz").toPath();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(issue(1, "DOCK-1", "").getBytes(StandardCharsets.UTF_8));
        }
        load(packed);
        assertThat(keys(1)).containsExactly("DOCK-1");

        byte[] bytes = Files.readAllBytes(packed);
        Path truncated = folder.newFile("y.jsonl.gz").toPath();
        Files.write(truncated, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> load(truncated)).hasMessageContaining("y.jsonl.gz: can't be read beyond line 1");
    }

    private void refused(String content, String reason) throws IOException {
        Path file = folder.getRoot().toPath().resolve("refused.json");
        Files.writeString(file, content);
        assertThatThrownBy(() -> load(file))
                .as(content)
                .isInstanceOf(NotAnExport.class)
                .hasMessageStartingWith(file + reason);
    }

    private boolean browses(String name) {
        return jira.permissions()
                .hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS,
                        jira.issues().getIssueObject("DOCK-1"),
                        jira.users().byName(name).orElseThrow());
    }

    private List<String> keys(long... ids) {
        return java.util.Arrays.stream(ids)
                .mapToObj(id -> jira.issues().getIssueObject(id).getKey())
                .toList();
    }

    private void load(Path... files) {
        jira.load(List.of(files));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.newFile(name).toPath(), content);
    }

    private List<String> links(String key) {
        return jira.issues().view(key).orElseThrow().links().stream()
                .map(link -> link.relation() + " " + link.other().key() + " "
                        + link.other().issue().orElseThrow().summary())
                .toList();
    }

    private static String link(String side, String key) {
        return "{\"type\":{\"name\":\"Blocks\",\"inward\":\"is blocked by\",\"outward\":\"blocks\"},\"" + side
                + "\":{\"key\":\"" + key + "\"}}";
    }

    private static String issue(long id, String key, String more) {
        return ("{\"id\":\"%d\",\"key\":\"%s\",\"fields\":{\"summary\":\"About %s\",\"issuetype\":{\"name\":\"Bug\"},"
                        + "\"status\":{\"name\":\"Open\",\"statusCategory\":{\"key\":\"new\"}},"
                        + "\"created\":\"2026-11-20T09:00:00.000+0000\",\"updated\":\"2026-11-20T09:00:00.000+0000\"%s}}")
                .formatted(id, key, key, more);
    }
}
