package com.asyncbacklog.decisions;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.JsonBody;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DecisionResourceTest {

    private static final String ON_ISSUE = "issues/ALOY-1/decisions";

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    private RestCalls rest;

    @Before
    public void adaIsLoggedIn() {
        jira.issue("ALOY-1");
        jira.logIn(ada);
        rest = new RestCalls(new DecisionsAtWork(database, jira).resource(), jira.words());
    }

    @Test
    public void a_recorded_decision_answers_201_with_its_address_and_all_it_has() {
        Answer answer = rest.send(
                "POST",
                ON_ISSUE,
                "{'title': 'Keep the runtime small', 'decision': 'No new module', 'rationale': 'Start time doubled'}");

        assertThat(answer.status()).isEqualTo(201);
        int id = answer.json().get("id").intValue();
        assertThat(answer.header("Location")).isEqualTo("http://jira.example/rest/async-backlog/1.0/decisions/" + id);
        assertThat(answer.text().replace('"', '\''))
                .isEqualTo("{'id':" + id + ",'issueKey':'ALOY-1','projectKey':'ALOY','title':'Keep the runtime small',"
                        + "'decision':'No new module','rationale':'Start time doubled','context':'','consequences':'',"
                        + "'options':[],'links':[],'reviewOn':null,'reviewDue':false,'assumptions':[],'area':null,"
                        + "'areaState':null,'status':'accepted','waitsFor':null,'reason':null,'sourceStatus':null,"
                        + "'supersedes':[],'supersededBy':null,"
                        + "'author':{'key':'JIRAUSER10100','name':'ada','displayName':'ADA','timeZone':'Europe/London'},"
                        + "'createdAt':'2026-03-03T18:05:00Z','updatedAt':'2026-03-03T18:05:00Z',"
                        + "'updatedBy':{'key':'JIRAUSER10100','name':'ada','displayName':'ADA','timeZone':'Europe/London'},"
                        + "'decidedBy':{'key':'JIRAUSER10100','name':'ada','displayName':'ADA','timeZone':'Europe/London'},"
                        + "'effectiveAt':'2026-03-03T18:05:00Z','consulted':[],'objections':[],'version':1,"
                        + "'permissions':{'edit':true,'delete':true,'accept':false,'reject':false,'object':false,"
                        + "'withdraw':false,'deprecate':true,'supersede':true}}");
        assertThat(rest.get("decisions/" + id).text()).isEqualTo(answer.text());
    }

    @Test
    public void what_was_got_can_be_put_back_changed() {
        ObjectNode decision = (ObjectNode) record("Ship weekly").json();
        decision.put("title", "Ship daily");

        Answer answer = rest.send("PUT", "decisions/" + decision.get("id"), decision.toString());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("title").textValue()).isEqualTo("Ship daily");
        assertThat(answer.json().get("decision").textValue()).isEqualTo("Ship weekly");
        assertThat(answer.json().get("version").intValue()).isEqualTo(2);
    }

    @Test
    public void an_older_version_answers_409_with_the_current_decision() {
        String path = "decisions/" + record("Ship weekly").json().get("id");
        rest.send("PUT", path, "{'title': 'Ship daily', 'version': 1}");

        Answer answer = rest.send("PUT", path, "{'title': 'Ship hourly', 'version': 1}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("errorMessages")).hasSize(1);
        assertThat(answer.json().get("errors")).isEmpty();
        assertThat(answer.json().get("current")).isEqualTo(rest.get(path).json());
    }

    @Test
    public void a_deleted_decision_is_gone() {
        String path = "decisions/" + record("Ship weekly").json().get("id");

        Answer answer = rest.delete(path);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(rest.get(path).status()).isEqualTo(404);
        assertThat(rest.delete(path).status()).isEqualTo(404);
    }

    @Test
    public void a_list_can_be_narrowed_to_the_beginnings_of_words() {
        record("Ship weekly");
        record("Keep the runtime small");
        String list = "projects/ALOY/decisions?q=";

        assertThat(rest.get(list + "ship").json().get("items").findValuesAsText("title"))
                .containsExactly("Ship weekly");
        assertThat(rest.get(list + "RUN+kee&status=accepted")
                        .json()
                        .get("items")
                        .findValuesAsText("title"))
                .containsExactly("Keep the runtime small");
        assertThat(rest.get(list + "ship+small").json().get("items")).isEmpty();
        assertThat(rest.get(list).json().get("items")).hasSize(2);
        for (String hostile : new String[] {"%25", "_", "%F0%9F%9A%80", "x".repeat(10_000), "'%3B--"}) {
            Answer answer = rest.get(list + hostile);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("errors").has("q")).isTrue();
        }
    }

    @Test
    public void lists_are_paged_by_a_cursor() {
        record("first");
        record("second");
        record("third");
        for (String list : new String[] {ON_ISSUE, "projects/ALOY/decisions"}) {
            Answer page = rest.get(list + "?limit=2");
            Answer rest2 =
                    rest.get(list + "?limit=2&cursor=" + page.json().get("next").textValue());

            assertThat(page.json().get("items").findValuesAsText("title")).containsExactly("third", "second");
            assertThat(rest2.json().get("items").findValuesAsText("title")).containsExactly("first");
            assertThat(rest2.json().get("next").isNull()).isTrue();
        }
    }

    @Test
    public void wrong_parameters_of_a_list_answer_400_by_name() {
        assertErrors(rest.get(ON_ISSUE + "?limit=201&cursor=x"), "limit", "cursor");
        assertErrors(rest.get("projects/ALOY/decisions?status=open&review=x&issue=X-1"), "status", "review", "issue");
    }

    @Test
    public void missing_and_invisible_answer_the_same_404() {
        String hidden = "decisions/" + record("secret").json().get("id");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        jira.logIn(ben);

        Answer missing = rest.get("decisions/999999");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).isEqualTo("{\"errorMessages\":[\"asyncbacklog.error.not-found\"],\"errors\":{}}");
        for (Answer answer : new Answer[] {
            rest.get(hidden),
            rest.delete(hidden),
            rest.send("PUT", hidden, "{}"),
            rest.get(ON_ISSUE),
            rest.get("issues/ALOY-99/decisions"),
            rest.send("POST", ON_ISSUE, "{'title': 'x'}"),
            rest.send("POST", "issues/ALOY-99/decisions", "{}"),
            rest.get("projects/ALOY/decisions"),
            rest.get("projects/NONE/decisions"),
            rest.get("decisions/99999999999"),
            rest.get("decisions/x"),
            rest.get("decisions/-1"),
            rest.get("nowhere")
        }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(missing.text());
        }
    }

    @Test
    public void who_may_not_write_gets_403() {
        String path = "decisions/" + record("Ship weekly").json().get("id");
        jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", ben);
        jira.logIn(ben);

        assertThat(rest.send("POST", ON_ISSUE, "{'title': 'x'}").status()).isEqualTo(403);
        assertThat(rest.send("PUT", path, "{'title': 'x', 'version': 1}").status())
                .isEqualTo(403);
        assertThat(rest.delete(path).status()).isEqualTo(403);
    }

    @Test
    public void wrong_fields_answer_400_by_name() {
        assertErrors(rest.send("POST", ON_ISSUE, "{}"), "title");
        assertErrors(rest.send("POST", ON_ISSUE, "{'title': 5, 'area': 'x'}"), "title", "area");
        String path = "decisions/" + record("Ship weekly").json().get("id");
        assertErrors(rest.send("PUT", path, "{'title': 'x'}"), "version");
    }

    @Test
    public void a_wrong_item_of_a_list_is_named_by_its_position_and_field() {
        Answer answer = rest.send("POST", ON_ISSUE, "{'title': 'x', 'options': [{'title': 'a'}, {'title': ''}]}");

        assertErrors(answer, "options");
        assertThat(answer.json().get("errorItems").toString().replace('"', '\''))
                .contains("'position':2", "'field':'title'", "'message':'asyncbacklog.error.required'");
        assertThat(rest.send("POST", ON_ISSUE, "{}").json().has("errorItems")).isFalse();
    }

    @Test
    public void what_is_no_json_object_answers_400_with_the_place_and_nothing_of_ours() {
        assertMessage(rest.send("POST", ON_ISSUE, "{'title':\n 'x',}"), "asyncbacklog.error.json[2, 6]");
        assertMessage(rest.send("POST", ON_ISSUE, "{'title': 'x'} {}"), "asyncbacklog.error.json[1, 16]");
        assertMessage(rest.send("POST", ON_ISSUE, "{'title': 'x', 'title': 'y'}"), "asyncbacklog.error.json[1, 23]");
        assertMessage(rest.send("POST", ON_ISSUE, ""), "asyncbacklog.error.json-object");
        assertMessage(rest.send("POST", ON_ISSUE, "[]"), "asyncbacklog.error.json-object");
        assertMessage(rest.send("POST", ON_ISSUE, "null"), "asyncbacklog.error.json-object");
    }

    @Test
    public void what_nests_too_deeply_or_is_too_long_hears_the_bounds() {
        String bounds = "asyncbacklog.error.json-bounds[100, 255, 100]";
        assertMessage(rest.send("POST", ON_ISSUE, "[".repeat(5_000)), bounds);
        assertMessage(rest.send("POST", ON_ISSUE, "{'title': " + "1".repeat(5_000) + "}"), bounds);
        assertMessage(rest.send("POST", ON_ISSUE, "{'" + "x".repeat(5_000) + "': 1}"), bounds);
    }

    @Test
    public void what_is_not_utf_8_is_refused_rather_than_changed() {
        String json = "{\"title\":\"?\"}";
        for (byte[] wrong : new byte[][] {
            json.replace('?', 'é').getBytes(ISO_8859_1),
            json.replace("?", "\u00c0\u00af").getBytes(ISO_8859_1),
            json.replace("?", "\u00ed\u00a0\u0080").getBytes(ISO_8859_1)
        }) {
            assertMessage(rest.sendBytes("POST", ON_ISSUE, wrong), "asyncbacklog.error.json-encoding");
        }
        assertThat(rest.sendBytes("POST", ON_ISSUE, json.getBytes(UTF_16)).status())
                .isEqualTo(400);
        assertThat(rest.sendBytes("POST", ON_ISSUE, ("\uFEFF" + json).getBytes(UTF_8))
                        .status())
                .isEqualTo(201);
    }

    @Test
    public void what_is_taken_can_be_sent_back_however_much_longer_the_answer_is() {
        assertThat(recordRockets(45_000).status()).isEqualTo(413);
        Answer answer = recordRockets(42_000);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text().getBytes(UTF_8).length).isGreaterThan(1_000_000);

        Answer again = rest.sendBytes(
                "PUT",
                "decisions/" + answer.json().get("id"),
                rest.get("decisions/" + answer.json().get("id")).text().getBytes(UTF_8));

        assertThat(again.status()).isEqualTo(200);
    }

    private Answer recordRockets(int each) {
        String rockets = "\uD83D\uDE80".repeat(each);
        return rest.send(
                "POST", ON_ISSUE, "{'title': 'x', 'rationale': '" + rockets + "', 'context': '" + rockets + "'}");
    }

    @Test
    public void a_body_over_1_MiB_answers_413_even_when_no_length_was_announced() {
        byte[] large = ("{\"title\":\"" + "a".repeat(JsonBody.LIMIT)).getBytes(UTF_8);

        assertThat(rest.sendBytes("POST", ON_ISSUE, large).status()).isEqualTo(413);
        assertThat(rest.call("POST", ON_ISSUE, Map.of("Content-Type", "application/json"), endless())
                        .status())
                .isEqualTo(413);
    }

    @Test
    public void a_body_of_just_1_MiB_is_read() {
        String json = "{\"title\":\"x\"}";
        byte[] body = (json + " ".repeat(JsonBody.LIMIT - json.length())).getBytes(UTF_8);

        assertThat(rest.sendBytes("POST", ON_ISSUE, body).status()).isEqualTo(201);
    }

    @Test
    public void what_the_rest_machinery_refuses_has_the_same_form() {
        InputStream body = new ByteArrayInputStream("title=x".getBytes(UTF_8));
        Answer form = rest.call("POST", ON_ISSUE, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
        assertMessage(form, 415, "asyncbacklog.error.media-type");

        Answer method = rest.delete(ON_ISSUE);
        assertMessage(method, 405, "asyncbacklog.error.method");
        assertThat(method.header("Allow")).contains("GET").contains("POST");

        Answer html = rest.call("GET", ON_ISSUE, Map.of("Accept", "text/html"), InputStream.nullInputStream());
        assertMessage(html, 406, "asyncbacklog.error.accept");
    }

    @Test
    public void a_bug_answers_500_with_a_reference_and_nothing_of_ours() {
        RestCalls broken = new RestCalls(new DecisionResource(null, null, null, null), jira.words());

        Answer answer = broken.get("decisions/1");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("errorMessages").get(0).textValue())
                .matches("asyncbacklog\\.error\\.unexpected\\[[0-9a-f-]{36}]");
    }

    private Answer record(String title) {
        return rest.send("POST", ON_ISSUE, "{'title': '" + title + "'}");
    }

    private static void assertErrors(Answer answer, String... fields) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errorMessages")).isEmpty();
        assertThat(answer.json().get("errors").fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }

    private static void assertMessage(Answer answer, String message) {
        assertMessage(answer, 400, message);
    }

    private static void assertMessage(Answer answer, int status, String message) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).isEqualTo("{\"errorMessages\":[\"" + message + "\"],\"errors\":{}}");
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
    }
}
