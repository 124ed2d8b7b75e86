package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.ClassRule;
import org.junit.Test;

/** Decisions over REST, in the packaged app. */
public class DecisionsRestIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String ON_ISSUE = API + "/issues/GARDEN-1/decisions";

    @ClassRule
    public static final RunningJira JIRA = RunningJira.withGarden();

    private final Caller ada = JIRA.as("ada");
    private final Caller ben = JIRA.as("ben");
    private final Caller admin = JIRA.as("admin");

    @Test
    public void a_decision_is_recorded_with_its_rationale_and_found_on_the_issue_and_in_the_project() {
        Answer created = ada.post(ON_ISSUE, """
                {"title":"Keep the runtime small","decision":"No new module","rationale":"Start time doubled last year"}""");

        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        JsonNode decision = created.json();
        assertThat(decision.path("status").asText()).isEqualTo("accepted");
        assertThat(decision.path("issueKey").asText()).isEqualTo("GARDEN-1");
        assertThat(decision.path("projectKey").asText()).isEqualTo("GARDEN");
        assertThat(decision.path("author").path("name").asText()).isEqualTo("ada");
        assertThat(decision.path("author").path("key").asText()).startsWith("JIRAUSER");
        assertThat(decision.path("createdAt").asText()).endsWith("Z");
        assertThat(decision.path("effectiveAt").asText())
                .isEqualTo(decision.path("createdAt").asText());
        assertThat(ids(ben.get(ON_ISSUE))).contains(id(created));
        assertThat(ids(ben.get(API + "/projects/GARDEN/decisions?limit=200"))).contains(id(created));
        assertThat(ben.get(API + "/decisions/" + id(created))
                        .json()
                        .path("rationale")
                        .asText())
                .isEqualTo("Start time doubled last year");
    }

    @Test
    public void the_latest_version_of_the_api_is_the_same_one() {
        assertThat(ada.get("/rest/async-backlog/latest/issues/GARDEN-1/decisions")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void the_decision_defaults_to_the_title() {
        Answer created = ada.post(ON_ISSUE, "{\"title\":\"Use drip lines\"}");

        assertThat(created.json().path("decision").asText()).isEqualTo("Use drip lines");
    }

    @Test
    public void options_links_and_the_review_date_come_back_as_they_were_sent() {
        Answer created = ada.post(ON_ISSUE, """
                {"title":"Buy the small controller","context":"Two bids","consequences":"Less to maintain","reviewOn":"2027-03-01",
                 "options":[{"title":"Small","pros":"cheap","cons":"four zones","chosen":true},{"title":"Large"}],
                 "links":[{"title":"Bids","url":"https://example.com/bids?x=1&y=2"}]}""");

        JsonNode decision = ada.get(API + "/decisions/" + id(created)).json();
        assertThat(decision.path("options")).hasSize(2);
        assertThat(decision.at("/options/0/chosen").asBoolean()).isTrue();
        assertThat(decision.at("/options/1/title").asText()).isEqualTo("Large");
        assertThat(decision.at("/links/0/url").asText()).isEqualTo("https://example.com/bids?x=1&y=2");
        assertThat(decision.path("reviewOn").asText()).isEqualTo("2027-03-01");
    }

    @Test
    public void a_missing_or_blank_title_is_named() {
        for (String body : List.of("{}", "{\"title\":null}", "{\"title\":\"  \\n \"}")) {
            assertRefused(ada.post(ON_ISSUE, body), 400, "title");
        }
    }

    @Test
    public void every_bad_field_is_named_at_once_and_nothing_is_stored() {
        int before = ids(ada.get(ON_ISSUE + "?limit=200")).size();

        Answer refused = ada.post(ON_ISSUE, """
                {"title":"%s","reviewOn":"2027-02-30","links":[{"title":"x","url":"javascript:alert(1)"}]}""".formatted("t".repeat(256)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").fieldNames())
                .toIterable()
                .contains("title", "reviewOn")
                .anyMatch(field -> field.startsWith("links"));
        assertThat(ids(ada.get(ON_ISSUE + "?limit=200"))).hasSize(before);
    }

    @Test
    public void an_unknown_field_is_refused_by_its_name_and_no_class_of_ours_is_told() {
        Answer refused = ada.post(ON_ISSUE, "{\"title\":\"x\",\"ratoinale\":\"typo\"}");

        assertRefused(refused, 400, "ratoinale");
        assertThat(refused.body()).doesNotContain("com.asyncbacklog", "jackson");
    }

    @Test
    public void what_is_no_json_or_of_the_wrong_type_is_refused_in_jira_s_form() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"title\":{}}",
                "{\"title\":[1]}",
                "{\"title\":\"x\",\"options\":3}")) {
            Answer refused = ada.post(ON_ISSUE, body);

            assertThat(refused.status()).as(body + " -> " + refused).isEqualTo(400);
            assertThat(refused.json().has("errorMessages"))
                    .as(body + " -> " + refused)
                    .isTrue();
            assertThat(refused.body()).doesNotContain("com.asyncbacklog", "jackson");
        }
    }

    @Test
    public void texts_of_the_full_length_are_kept_and_one_more_is_refused() {
        String longest = "ä".repeat(100_000);
        Answer created = ada.post(ON_ISSUE, json("long text", longest));

        assertThat(created.status()).isEqualTo(201);
        assertThat(ada.get(API + "/decisions/" + id(created))
                        .json()
                        .path("rationale")
                        .asText())
                .isEqualTo(longest);
        assertRefused(ada.post(ON_ISSUE, json("too long", longest + "x")), 400, "rationale");
    }

    @Test
    public void a_body_of_more_than_a_mebibyte_is_refused() {
        Answer refused = ada.post(ON_ISSUE, json("huge", "x".repeat(1 << 20)));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().path("errorMessages")).isNotEmpty();
    }

    @Test
    public void texts_of_every_script_come_back_unchanged() {
        String text = "<img src=x onerror=alert(1)> ${x} $x #set($y=1) 決定 🚀 שלום ' \" \\ \u0301 --";
        Answer created = ada.post(ON_ISSUE, json(text, text));

        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(ben.get(API + "/decisions/" + id(created))
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo(text);
    }

    @Test
    public void nobody_is_asked_to_log_in() {
        assertThat(JIRA.asNobody().get(ON_ISSUE).status()).isEqualTo(401);
        assertThat(JIRA.asNobody().post(ON_ISSUE, "{\"title\":\"x\"}").status()).isEqualTo(401);
    }

    /** Jira's own check answers 403 where a resource takes forms; ours take none, so the type is refused first. */
    @Test
    public void a_form_without_the_token_header_is_refused() {
        int before = ids(ada.get(ON_ISSUE + "?limit=200")).size();
        for (String type :
                List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x")) {
            assertThat(ada.post(ON_ISSUE, type, "title=x").status()).as(type).isIn(403, 415);
        }
        assertThat(ids(ada.get(ON_ISSUE + "?limit=200"))).hasSize(before);
    }

    @Test
    public void a_body_of_another_type_is_refused() {
        assertThat(ada.post(ON_ISSUE, "application/xml", "<x/>").status()).isEqualTo(415);
    }

    @Test
    public void an_edit_replaces_the_decision_and_counts_its_version_up() {
        Answer created = ada.post(ON_ISSUE, json("First", "because"));
        ObjectNode changed = (ObjectNode) created.json();
        changed.put("title", "Second");

        Answer saved = ada.put(API + "/decisions/" + id(created), changed.toString());

        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.json().path("title").asText()).isEqualTo("Second");
        assertThat(saved.json().path("version").asInt())
                .isGreaterThan(created.json().path("version").asInt());
    }

    @Test
    public void an_edit_without_a_version_is_refused_and_a_stale_one_shows_what_is_there_now() {
        Answer created = ada.post(ON_ISSUE, json("First", "because"));
        String address = API + "/decisions/" + id(created);
        String stale = "{\"title\":\"Late\",\"version\":" + created.json().path("version") + "}";
        assertRefused(ada.put(address, "{\"title\":\"x\"}"), 400, "version");
        assertThat(admin.put(address, stale.replace("Late", "Early")).status()).isEqualTo(200);

        Answer conflict = ada.put(address, stale);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.json().at("/current/title").asText()).isEqualTo("Early");
        assertThat(conflict.json().path("errorMessages")).isNotEmpty();
    }

    @Test
    public void only_the_author_and_administrators_of_the_project_may_edit_or_delete() {
        Answer created = ada.post(ON_ISSUE, json("Mine", "because"));
        String address = API + "/decisions/" + id(created);
        String edit = "{\"title\":\"x\",\"version\":" + created.json().path("version") + "}";

        assertThat(ben.get(address).json().at("/permissions/edit").asBoolean()).isFalse();
        assertThat(ben.put(address, edit).status()).isEqualTo(403);
        assertThat(ben.delete(address).status()).isEqualTo(403);
        assertThat(admin.get(address).json().at("/permissions/delete").asBoolean())
                .isTrue();
        assertThat(admin.delete(address).status()).isEqualTo(204);
        assertThat(ada.get(address).status()).isEqualTo(404);
        assertThat(ada.delete(address).status()).isEqualTo(404);
    }

    @Test
    public void a_list_is_paged_newest_first_without_gap_or_repetition() {
        String issue = API + "/issues/GARDEN-3/decisions";
        List<Long> recorded = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            recorded.add(0, id(ada.post(issue, json("No " + i, ""))));
        }

        List<Long> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = ada.get(issue + "?limit=10" + cursor).json();
            page.path("items").forEach(item -> read.add(item.path("id").asLong()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());

        assertThat(read).isEqualTo(recorded);
    }

    @Test
    public void a_bad_limit_or_cursor_is_named() {
        assertRefused(ada.get(ON_ISSUE + "?limit=0"), 400, "limit");
        assertRefused(ada.get(ON_ISSUE + "?limit=201"), 400, "limit");
        assertRefused(ada.get(ON_ISSUE + "?limit=ten"), 400, "limit");
        assertRefused(ada.get(ON_ISSUE + "?cursor=nonsense"), 400, "cursor");
        assertRefused(ada.get(API + "/projects/GARDEN/decisions?status=done"), 400, "status");
    }

    @Test
    public void two_people_editing_at_the_same_moment_cannot_both_win() throws InterruptedException {
        Answer created = ada.post(ON_ISSUE, json("Contested", ""));
        String address = API + "/decisions/" + id(created);
        String edit = "{\"title\":\"%s\",\"version\":" + created.json().path("version") + "}";
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        List<Thread> editors = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String title = "by " + i;
            Caller editor = i % 2 == 0 ? JIRA.as("ada") : JIRA.as("admin");
            editors.add(new Thread(() ->
                    statuses.add(editor.put(address, edit.formatted(title)).status())));
        }

        editors.forEach(Thread::start);
        for (Thread editor : editors) {
            editor.join();
        }

        assertThat(statuses).hasSize(8).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    public void unknown_things_are_not_found() {
        assertThat(ada.get(API + "/decisions/999999").status()).isEqualTo(404);
        assertThat(ada.get(API + "/decisions/first").status()).isEqualTo(404);
        assertThat(ada.get(API + "/issues/GARDEN-999/decisions").status()).isEqualTo(404);
        assertThat(ada.post(API + "/issues/NOPE-1/decisions", json("x", "")).status())
                .isEqualTo(404);
        assertThat(ada.get(API + "/projects/NOPE/decisions").status()).isEqualTo(404);
        assertThat(ada.get(API + "/nothing").status()).isEqualTo(404);
    }

    static String json(String title, String rationale) {
        return Caller.JSON
                .createObjectNode()
                .put("title", title)
                .put("rationale", rationale)
                .toString();
    }

    static long id(Answer answer) {
        assertThat(answer.json().path("id").isNumber()).as(answer.toString()).isTrue();
        return answer.json().path("id").asLong();
    }

    static Set<Long> ids(Answer list) {
        Set<Long> ids = new TreeSet<>();
        list.json().path("items").forEach(item -> ids.add(item.path("id").asLong()));
        return ids;
    }

    private static void assertRefused(Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("errors").path(field).asText())
                .as(answer.toString())
                .isNotEmpty();
    }
}
