package com.asyncbacklog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.events.Event;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class FeedResourceTest {

    @Rule
    public final FeedWorld world = new FeedWorld();

    private RestCalls rest;

    @Before
    public void connect() {
        rest = new RestCalls(
                new FeedResource(world.service(), world.currentReader(), world.address), world.jira.words());
    }

    @Test
    public void an_event_answers_all_it_has() {
        Event event = world.happened(PlainTeller.POSTED, world.ben, 5, Optional.of("ALOY-1"));

        Answer answer = rest.get("projects/ALOY/feed");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().replace('"', '\''))
                .isEqualTo("{'items':[{'id':" + event.id() + ",'kind':'update-posted','at':'2026-03-03T18:00:00Z',"
                        + "'actor':{'key':'JIRAUSER10101','name':'ben','displayName':'BEN','timeZone':'America/Los_Angeles'},"
                        + "'project':'ALOY','issueKey':'ALOY-1','text':'Told 5','body':'body',"
                        + "'link':'http://here/jira/there/5','health':null,'new':true}],'next':null}");
    }

    @Test
    public void what_the_app_did_has_no_actor_and_what_is_about_no_issue_no_key() {
        world.happened(null, 5);

        JsonNode item = rest.get("projects/ALOY/feed").json().at("/items/0");

        assertThat(item.get("actor").isNull()).isTrue();
        assertThat(item.get("issueKey").isNull()).isTrue();
    }

    @Test
    public void the_list_is_paged_by_a_cursor() {
        world.happened(world.ben, "ALOY-1", 5);

        Answer first = rest.get("projects/ALOY/feed?limit=3");
        Answer second = rest.get(
                "projects/ALOY/feed?limit=3&cursor=" + first.json().get("next").textValue());

        assertThat(first.json().get("items")).hasSize(3);
        assertThat(second.json().get("items")).hasSize(2);
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @Test
    public void parameters_that_make_no_sense_are_named() {
        for (String parameter : new String[] {"kind", "author", "health", "issue", "since", "limit", "cursor"}) {
            Answer answer = rest.get("projects/ALOY/feed?" + parameter + "=%3Cb%3E");

            assertThat(answer.status()).as(parameter).isEqualTo(400);
            assertThat(answer.json().get("errors").has(parameter)).as(parameter).isTrue();
        }
    }

    @Test
    public void a_mark_answers_where_it_stands_and_can_be_put_back() {
        Event older = world.happened(world.ben, 5);
        Event newer = world.happened(world.ben, 4);

        Answer set = rest.send("PUT", "projects/ALOY/seen", "{'event': " + newer.id() + "}");

        assertThat(set.status()).isEqualTo(200);
        assertThat(set.text().replace('"', '\''))
                .isEqualTo("{'event':" + newer.id() + ",'markedAt':'2026-03-03T18:05:00Z'}");
        assertThat(rest.send("PUT", "projects/ALOY/seen", set.text()).text()).isEqualTo(set.text());
        assertThat(rest.send("PUT", "projects/ALOY/seen", "{'event': " + older.id() + "}")
                        .json())
                .isEqualTo(set.json());
        assertThat(rest.get("projects/ALOY/feed").json().findValuesAsText("new"))
                .containsExactly("false", "false");
    }

    @Test
    public void a_mark_that_makes_no_sense_is_refused_by_its_field() {
        for (String body : new String[] {
            "{}", "{'event': null}", "{'event': '1'}", "{'event': 1.5}", "{'event': 99999999999}", "{'event': 4711}"
        }) {
            Answer answer = rest.send("PUT", "projects/ALOY/seen", body);

            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.json().get("errors").has("event")).as(body).isTrue();
        }
        assertThat(rest.send("PUT", "projects/ALOY/seen", "{'event': 1, 'more': 2}")
                        .json()
                        .at("/errors/more")
                        .asText())
                .isNotEmpty();
    }

    @Test
    public void a_project_that_is_not_there_answers_404() {
        assertThat(rest.get("projects/NONE/feed").status()).isEqualTo(404);
        assertThat(rest.send("PUT", "projects/NONE/seen", "{}").status()).isEqualTo(404);
    }
}
