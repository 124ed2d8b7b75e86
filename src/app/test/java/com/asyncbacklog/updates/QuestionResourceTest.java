package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class QuestionResourceTest {

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    private RestCalls rest;
    private String path;

    @Before
    public void adaAsksBen() {
        rest = new RestCalls(new QuestionResource(world.questionService()), world.jira.words());
        path = "questions/" + world.ask("Which zone?", world.ben).id();
        world.jira.logIn(world.ben);
    }

    @Test
    public void an_answer_is_created_and_the_question_comes_back_with_it() {
        Answer answer = rest.send("POST", path + "/answers", "{'text': 'UTC'}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/" + path);
        assertThat(answer.json().get("status").textValue()).isEqualTo("answered");
        assertThat(answer.json().get("answers").get(0).toString().replace('"', '\''))
                .endsWith(",'author':{'key':'JIRAUSER10101','name':'ben','displayName':'BEN',"
                        + "'timeZone':'America/Los_Angeles'},'text':'UTC','at':'2026-03-03T18:05:00Z'}");
        assertThat(rest.get(path).json()).isEqualTo(answer.json());
    }

    @Test
    public void a_question_can_be_closed_and_opened_again_and_a_closed_one_takes_no_answer() {
        Answer closed = rest.send("PUT", path + "/closure", "{}");
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.json().get("status").textValue()).isEqualTo("closed");
        assertThat(closed.json().get("closedBy").get("name").textValue()).isEqualTo("ben");
        assertThat(closed.json().get("closedAt").textValue()).isEqualTo("2026-03-03T18:05:00Z");
        assertThat(closed.json().get("permissions").toString())
                .isEqualTo("{\"answer\":false,\"close\":false,\"reopen\":true}");

        Answer refused = rest.send("POST", path + "/answers", "{'text': 'UTC'}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("current")).isEqualTo(closed.json());

        assertThat(rest.delete(path + "/closure").json().get("status").textValue())
                .isEqualTo("open");
    }

    @Test
    public void wrong_bodies_answer_400_and_what_is_not_there_404() {
        for (String body : new String[] {"{}", "{'text': ' '}", "{'text': 5}"}) {
            Answer answer = rest.send("POST", path + "/answers", body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("errors").fieldNames()).toIterable().containsExactly("text");
        }
        assertThat(rest.send("POST", path + "/answers", "{'text': 'x', 'to': 'y'}")
                        .json()
                        .get("errors")
                        .has("to"))
                .isTrue();
        assertThat(rest.get("questions/999999").status()).isEqualTo(404);
        assertThat(rest.get("questions/x").status()).isEqualTo(404);
        world.jira.logIn(world.mei);
        assertThat(rest.send("PUT", path + "/closure", "{}").status()).isEqualTo(403);
    }
}
