package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.jira.FakeJira;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DecisionAreaResourceTest {

    private static final String PATH = "projects/ALOY/decision-areas";

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser admin = jira.user("admin", "UTC");
    private RestCalls rest;

    @Before
    public void adminIsLoggedIn() {
        jira.issue("ALOY-1");
        jira.makeAdministrator("ALOY", admin);
        jira.addToGroup("leads", ada);
        jira.addToRole("Architects", ada);
        jira.logIn(admin);
        rest = new RestCalls(new DecisionAreaResource(new DecisionsAtWork(database, jira).areas), jira.words());
    }

    @Test
    public void a_project_has_none_until_somebody_gives_it_some() {
        Answer answer = rest.get(PATH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"items\":[],\"version\":0}");
    }

    @Test
    public void areas_come_back_as_they_were_sent_and_can_be_sent_back() {
        Answer put =
                put("{'items': [{'name': 'Releases', 'objective': 'Calm releases', 'description': 'What ships when',"
                        + " 'deciders': {'users': ['ada'], 'groups': ['leads'], 'roles': ['Architects']},"
                        + " 'consulted': {'users': ['admin']}, 'limit': 'Up to 5 days', 'jql': 'labels = small',"
                        + " 'hardToReverse': true, 'objectionHours': 7.5}, {'name': 'Runtime'}]}");

        assertThat(put.status()).as(put.text()).isEqualTo(200);
        int id = put.json().at("/items/0/id").intValue();
        assertThat(put.json().get("items").get(0).toString().replace('"', '\''))
                .isEqualTo("{'id':" + id
                        + ",'name':'Releases','objective':'Calm releases','description':'What ships when',"
                        + "'deciders':{'users':['ada'],'groups':['leads'],'roles':['Architects']},"
                        + "'consulted':{'users':['admin'],'groups':[],'roles':[]},'limit':'Up to 5 days',"
                        + "'jql':'labels = small','hardToReverse':true,'objectionHours':7.5}");
        assertThat(put.json().at("/items/1/objectionHours").toString()).isEqualTo("0");
        assertThat(put.json().get("version").intValue()).isEqualTo(1);
        jira.logIn(ada);
        assertThat(rest.get(PATH).text()).isEqualTo(put.text());
        jira.logIn(admin);
        Answer again = put(put.text());
        assertThat(again.json().get("items")).isEqualTo(put.json().get("items"));
        assertThat(again.json().get("version").intValue()).isEqualTo(2);
    }

    @Test
    public void an_area_stays_itself_by_its_name_or_under_another_by_its_id() {
        int releases = id(put("{'items': [{'name': 'Releases'}]}"), 0);

        Answer renamed =
                put("{'version': 1, 'items': [{'name': 'Runtime'}, {'id': " + releases + ", 'name': 'Shipping'}]}");

        assertThat(id(renamed, 1)).isEqualTo(releases);
        Answer without = put("{'version': 2, 'items': [{'name': 'Runtime'}]}");
        assertThat(without.json().get("items")).hasSize(1);
        Answer back = put("{'version': 3, 'items': [{'name': 'SHIPPING'}, {'name': 'Runtime'}]}");
        assertThat(id(back, 0)).isEqualTo(releases);
        assertThat(id(back, 1)).isEqualTo(id(renamed, 0));
    }

    @Test
    public void only_administrators_of_the_project_change_them_and_others_hear_of_nothing_before() {
        jira.logIn(ada);
        assertThat(put("{'items': 5, 'x': 1}").status()).isEqualTo(403);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ada);
        assertThat(put("{'items': 5}").status()).isEqualTo(404);
        assertThat(rest.get(PATH).status()).isEqualTo(404);
        assertThat(rest.get("projects/NOPE/decision-areas").status()).isEqualTo(404);
    }

    @Test
    public void nobody_changes_them_in_an_archived_project() {
        put("{'items': [{'name': 'Releases'}]}");
        jira.archive("ALOY");

        Answer refused = put("{'version': 1, 'items': []}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("asyncbacklog.error.archived");
        assertThat(rest.get(PATH).json().get("items")).hasSize(1);
        jira.logIn(ada);
        assertThat(put("{'items': []}").text()).contains("may-not-edit-areas");
        jira.logIn(admin);
        jira.restore("ALOY");
        assertThat(put("{'version': 1, 'items': []}").status()).isEqualTo(200);
    }

    @Test
    public void an_older_version_answers_409_with_the_current_areas() {
        put("{'items': [{'name': 'Releases'}]}");
        put("{'version': 1, 'items': [{'name': 'Runtime'}]}");

        Answer stale = put("{'version': 1, 'items': []}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("errorMessages")).hasSize(1);
        assertThat(stale.json().get("current")).isEqualTo(rest.get(PATH).json());
        Answer blind = put("{'items': []}");
        assertThat(blind.status()).isEqualTo(400);
        assertThat(blind.json().get("errors").has("version")).isTrue();
    }

    @Test
    public void what_is_wrong_is_named_at_its_place() {
        assertRefused("{'items': [{'name': ' '}]}", 1, "name");
        assertRefused("{'items': [{'name': 'A'}, {'name': 'a '}]}", 2, "name");
        assertRefused("{'items': [{'name': 'A', 'objectionHours': -1}]}", 1, "objectionHours");
        assertRefused("{'items': [{'name': 'A', 'objectionHours': 400.5}]}", 1, "objectionHours");
        assertRefused("{'items': [{'name': 'A', 'objectionHours': '8'}]}", 1, "objectionHours");
        assertRefused("{'items': [{'name': 'A', 'deciders': {'users': ['nobody']}}]}", 1, "deciders");
        assertRefused("{'items': [{'name': 'A', 'consulted': {'groups': ['nobody']}}]}", 1, "consulted");
        assertRefused("{'items': [{'name': 'A', 'consulted': {'roles': ['Nobody']}}]}", 1, "consulted");
        assertRefused("{'items': [{'name': 'A', 'jql': 'nonsense'}]}", 1, "jql");
        assertRefused("{'items': [{'name': 'A', 'jql': 'unknownField = 1'}]}", 1, "jql");
        assertRefused("{'items': [{'name': 'A', 'jql': 'a = 1 ORDER BY key'}]}", 1, "jql");
        assertRefused("{'items': [{'name': 'A', 'jql': 'a = 1) OR (b = 2'}]}", 1, "jql");
        assertRefused("{'items': [{'name': 'A', 'hardToReverse': 1}]}", 1, "hardToReverse");
        assertRefused("{'items': [{'name': 'A', 'colour': 'red'}]}", 1, "colour");
        assertRefused("{'items': [{'id': 4711, 'name': 'A'}]}", 1, "id");
        assertThat(put("{'x': 1}").json().get("errors").has("x")).isTrue();
        assertThat(put("{'items': [" + names(51) + "]}").json().get("errors").has("items"))
                .isTrue();
        assertThat(rest.get(PATH).json().get("version").intValue()).isZero();
        assertThat(put("{'items': [" + names(50) + "]}").status()).isEqualTo(200);
    }

    @Test
    public void two_areas_can_t_be_the_same_one() {
        int id = id(put("{'items': [{'name': 'Releases'}]}"), 0);

        Answer refused =
                put("{'version': 1, 'items': [{'id': " + id + ", 'name': 'A'}, {'id': " + id + ", 'name': 'B'}]}");

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    public void so_many_people_are_not_consulted_about_one_decision() {
        IntStream.range(0, 501).forEach(i -> jira.addToGroup("all", jira.user("user" + i, "UTC")));

        assertThat(put("{'items': [{'name': 'A', 'consulted': {'groups': ['all']}}]}")
                        .status())
                .isEqualTo(200);
        Answer refused =
                put("{'version': 1, 'items': [{'name': 'A', 'objectionHours': 1, 'consulted': {'groups': ['all']}}]}");
        assertThat(refused.status()).isEqualTo(400);
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'name': 'Area " + i + "'}")
                .collect(Collectors.joining(","));
    }

    private void assertRefused(String body, int position, String field) {
        Answer answer = put(body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        JsonNode item = answer.json().at("/errorItems/items");
        assertThat(item.path("position").intValue()).as(answer.text()).isEqualTo(position);
        assertThat(item.path("field").textValue()).as(answer.text()).isEqualTo(field);
    }

    private Answer put(String json) {
        return rest.send("PUT", PATH, json);
    }

    private static int id(Answer answer, int position) {
        return answer.json().get("items").get(position).get("id").intValue();
    }
}
