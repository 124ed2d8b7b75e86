package com.asyncbacklog.updates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class UpdateResourceTest {

    private static final String IN_PROJECT = "projects/ALOY/updates";

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    private RestCalls rest;

    @Before
    public void open() {
        rest = new RestCalls(new UpdateResource(world.service(), world.acknowledgementService()), world.jira.words());
    }

    @Test
    public void a_posted_update_answers_201_with_its_address_and_all_it_has() {
        Answer answer = rest.send(
                "POST",
                IN_PROJECT,
                "{'progress': 'Importer ships', 'challenges': 'Flaky build', 'health': 'at-risk', 'issues': ['ALOY-1'],"
                        + "'questions': [{'text': 'Which zone?', 'to': 'ben', 'withinHours': 1.5}],"
                        + "'links': [{'title': 'Plan', 'url': 'https://wiki.example/plan'}]}");

        assertThat(answer.status()).isEqualTo(201);
        int id = answer.json().get("id").intValue();
        int question = answer.json().get("questions").get(0).get("id").intValue();
        assertThat(answer.header("Location")).isEqualTo("http://jira.example/rest/async-backlog/1.0/updates/" + id);
        String ada = "{'key':'JIRAUSER10100','name':'ada','displayName':'ADA','timeZone':'Europe/London'}";
        String ben = "{'key':'JIRAUSER10101','name':'ben','displayName':'BEN','timeZone':'America/Los_Angeles'}";
        assertThat(answer.text().replace('"', '\''))
                .isEqualTo("{'id':" + id + ",'projectKey':'ALOY','author':" + ada
                        + ",'localDate':'2026-03-03','zone':'Europe/London','progress':'Importer ships',"
                        + "'challenges':'Flaky build','questions':[{'id':" + question + ",'updateId':" + id
                        + ",'projectKey':'ALOY','text':'Which zone?','to':" + ben
                        + ",'askedFirst':null,'withinHours':1.5,'askedAt':'2026-03-03T18:05:00Z',"
                        + "'dueAt':'2026-03-03T19:35:00Z','dueZone':'America/Los_Angeles','noDueBecause':null,"
                        + "'previousDueAt':null,'dueChangedAt':null,'status':'open','answers':[],'closedAt':null,"
                        + "'closedBy':null,'permissions':{'answer':true,'close':true,'reopen':false}}],"
                        + "'health':'at-risk','issues':['ALOY-1'],"
                        + "'mentions':[{'key':'ALOY-1','summary':'Summary of ALOY-1'}],"
                        + "'links':[{'title':'Plan','url':'https://wiki.example/plan'}],'nothingToReport':false,"
                        + "'createdAt':'2026-03-03T18:05:00Z','updatedAt':'2026-03-03T18:05:00Z','updatedBy':" + ada
                        + ",'acknowledgements':{'count':0,'mine':false,'people':[]},'version':1,"
                        + "'permissions':{'edit':true,'delete':true,'acknowledge':true}}");
        assertThat(rest.get("updates/" + id).text()).isEqualTo(answer.text());
    }

    @Test
    public void what_was_got_can_be_put_back_changed() {
        ObjectNode update = (ObjectNode)
                rest.send("POST", IN_PROJECT, "{'progress': 'x', 'questions': [{'text': 'Which zone?', 'to': 'ben'}]}")
                        .json();
        update.put("progress", "y");

        Answer answer = rest.send("PUT", "updates/" + update.get("id"), update.toString());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("progress").textValue()).isEqualTo("y");
        assertThat(answer.json().get("version").intValue()).isEqualTo(2);
        assertThat(answer.json().get("questions")).isEqualTo(update.get("questions"));
        assertThat(answer.json().get("questions").get(0).get("withinHours").toString())
                .isEqualTo("8");
    }

    @Test
    public void an_older_version_answers_409_with_the_current_update() {
        String path = "updates/" + post().json().get("id");
        rest.send("PUT", path, "{'progress': 'y', 'version': 1}");

        Answer answer = rest.send("PUT", path, "{'progress': 'z', 'version': 1}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("current")).isEqualTo(rest.get(path).json());
    }

    @Test
    public void a_deleted_update_is_gone() {
        String path = "updates/" + post().json().get("id");

        assertThat(rest.delete(path).status()).isEqualTo(204);
        assertThat(rest.get(path).status()).isEqualTo(404);
        assertThat(rest.delete(path).status()).isEqualTo(404);
    }

    @Test
    public void missing_and_invisible_answer_the_same_404_and_who_may_not_write_403() {
        String path = "updates/" + post().json().get("id");
        world.jira.logIn(world.ben);
        assertThat(rest.delete(path).status()).isEqualTo(403);
        assertThat(rest.send("PUT", path, "{}").status()).isEqualTo(403);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);

        Answer missing = rest.get("updates/999999");
        for (Answer answer : new Answer[] {
            rest.get(path),
            rest.delete(path),
            rest.send("PUT", path, "{}"),
            rest.send("POST", IN_PROJECT, "{}"),
            rest.send("POST", "projects/NONE/updates", "{}"),
            rest.get("updates/x")
        }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(missing.text());
        }
    }

    @Test
    public void wrong_fields_answer_400_by_name() {
        assertErrors(rest.send("POST", IN_PROJECT, "{}"), "progress");
        assertErrors(
                rest.send(
                        "POST",
                        IN_PROJECT,
                        "{'progress': 5, 'health': 'good', 'issues': ['ALOY-99'], 'mood': 1,"
                                + "'links': [{'title': 'x', 'url': 'javascript:alert(1)'}],"
                                + "'questions': [{'text': 'x', 'to': {'name': 'zoe'}, 'due': 1}]}"),
                "progress",
                "health",
                "issues",
                "mood",
                "links",
                "questions");
        assertErrors(rest.send("PUT", "updates/" + post().json().get("id"), "{'progress': 'x'}"), "version");
        assertErrors(
                rest.send(
                        "POST",
                        IN_PROJECT,
                        "{'progress': 'x', 'issues': [" + "'ALOY-1', ".repeat(UpdateDraft.MOST_ISSUES) + "'ALOY-1']}"),
                "issues");
    }

    @Test
    public void what_is_taken_can_be_sent_back_however_much_longer_the_answer_is() {
        assertThat(postRockets(35_000).status()).isEqualTo(413);
        Answer answer = postRockets(31_000);
        assertThat(answer.status()).isEqualTo(201);

        Answer again = rest.sendBytes(
                "PUT", "updates/" + answer.json().get("id"), answer.text().getBytes(UTF_8));

        assertThat(again.status()).isEqualTo(200);
        assertThat(((ArrayNode) again.json().get("questions"))).hasSize(1);
    }

    private Answer postRockets(int each) {
        String rockets = "\uD83D\uDE80".repeat(each);
        return rest.send(
                "POST",
                IN_PROJECT,
                "{'progress': '" + rockets + "', 'questions': [{'to': 'ben', 'text': '" + rockets + "'}]}");
    }

    private Answer post() {
        return rest.send("POST", IN_PROJECT, "{'progress': 'x'}");
    }

    private static void assertErrors(Answer answer, String... fields) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }
}
