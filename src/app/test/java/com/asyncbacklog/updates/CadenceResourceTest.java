package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class CadenceResourceTest {

    private static final String PATH = "projects/ALOY/cadence";

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    private RestCalls rest;

    @Before
    public void open() {
        world.jira.addToGroup("developers", world.mei);
        world.jira.addToRole("Developers", world.mei);
        world.jira.logIn(world.admin);
        rest = new RestCalls(new CadenceResource(world.cadenceService()), world.jira.words());
    }

    @Test
    public void a_cadence_that_nobody_has_set_is_a_working_week_with_an_open_evening_and_asks_nobody() {
        world.jira.logIn(world.ben);

        Answer answer = rest.get(PATH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().replace('"', '\''))
                .isEqualTo("{'days':['MON','TUE','WED','THU','FRI'],'promptAt':'16:30','closesAt':'02:00',"
                        + "'answerWithinHours':8,'participants':{'users':[],'groups':[],'roles':[]},'digest':true,"
                        + "'version':0,'editable':false}");
    }

    @Test
    public void an_administrator_sets_it_and_what_was_got_can_be_put_back_changed() {
        Answer set = rest.send(
                "PUT",
                PATH,
                "{'days': ['SUN', 'MON'], 'promptAt': '22:30', 'closesAt': '01:15', 'answerWithinHours': 0.5,"
                        + "'participants': {'users': ['ada'], 'groups': ['developers'], 'roles': ['Developers']},"
                        + "'digest': false}");

        assertThat(set.status()).isEqualTo(200);
        assertThat(set.text().replace('"', '\''))
                .isEqualTo("{'days':['MON','SUN'],'promptAt':'22:30','closesAt':'01:15','answerWithinHours':0.5,"
                        + "'participants':{'users':['ada'],'groups':['developers'],'roles':['Developers']},"
                        + "'digest':false,'version':1,'editable':true}");
        ObjectNode again = (ObjectNode) rest.get(PATH).json();
        again.put("promptAt", "21:00");
        assertThat(rest.send("PUT", PATH, again.toString())
                        .json()
                        .get("version")
                        .intValue())
                .isEqualTo(2);
        assertThat(rest.get(PATH).json().get("promptAt").textValue()).isEqualTo("21:00");
    }

    @Test
    public void an_older_version_answers_409_with_the_current_cadence_and_without_one_it_is_asked_for() {
        rest.send("PUT", PATH, "{'answerWithinHours': 4}");

        assertErrors(rest.send("PUT", PATH, "{'answerWithinHours': 6}"), "version");
        Answer answer = rest.send("PUT", PATH, "{'answerWithinHours': 6, 'version': 0}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("current")).isEqualTo(rest.get(PATH).json());
    }

    @Test
    public void wrong_fields_answer_400_by_name() {
        assertErrors(
                rest.send(
                        "PUT",
                        PATH,
                        "{'days': ['MONDAY'], 'promptAt': '25:00', 'closesAt': '4', 'answerWithinHours': 401,"
                                + "'participants': {'users': ['zoe']}, 'zone': 'UTC', 'digest': 'no'}"),
                "days",
                "promptAt",
                "closesAt",
                "answerWithinHours",
                "participants",
                "zone",
                "digest");
        assertErrors(rest.send("PUT", PATH, "{'promptAt': '02:00', 'closesAt': '16:30'}"), "closesAt");
        assertErrors(rest.send("PUT", PATH, "{'promptAt': '16:30', 'closesAt': '16:30'}"), "closesAt");
    }

    @Test
    public void only_administrators_of_the_project_set_it_and_who_may_not_see_the_project_sees_none() {
        world.jira.logIn(world.ada);
        assertThat(rest.send("PUT", PATH, "{}").status()).isEqualTo(403);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ada);
        assertThat(rest.get(PATH).status()).isEqualTo(404);
        assertThat(rest.send("PUT", PATH, "{}").status()).isEqualTo(404);
        assertThat(rest.get("projects/NONE/cadence").status()).isEqualTo(404);
    }

    @Test
    public void nobody_sets_that_of_an_archived_project() {
        world.jira.archive("ALOY");

        assertThat(rest.send("PUT", PATH, "{}").status()).isEqualTo(403);
        assertThat(rest.get(PATH).json().get("editable").booleanValue()).isFalse();
    }

    private static void assertErrors(Answer answer, String... fields) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }
}
