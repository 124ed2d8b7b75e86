package com.asyncbacklog.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class AbsenceResourceTest {

    private static final String ABSENCES = "me/absences";

    @Rule
    public final CalendarWorld world = new CalendarWorld();

    private RestCalls rest;

    @Before
    public void connect() {
        rest = new RestCalls(new AbsenceResource(world.absences()), world.jira.words());
    }

    @Test
    public void an_absence_that_was_added_is_answered_and_listed() {
        Answer added = rest.send("POST", ABSENCES, "{'from': '2026-04-03', 'to': '2026-04-06', 'deputy': 'ben'}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text().replace('"', '\''))
                .isEqualTo("{'id':" + added.json().get("id")
                        + ",'from':'2026-04-03','to':'2026-04-06','deputy':{'key':'" + world.ben.getKey()
                        + "','name':'ben','displayName':'BEN','timeZone':'America/Los_Angeles'}}");
        assertThat(rest.get(ABSENCES).json().at("/items/0")).isEqualTo(added.json());
        assertThat(world.news).containsExactly("calendars of [" + world.ada.getKey() + "]");
    }

    @Test
    public void a_single_day_without_deputy_is_an_absence_and_so_is_one_in_the_past() {
        assertThat(rest.send("POST", ABSENCES, "{'from': '2026-03-04', 'to': '2026-03-04'}")
                        .json()
                        .get("deputy")
                        .isNull())
                .isTrue();
        assertThat(rest.send("POST", ABSENCES, "{'from': '2025-03-04', 'to': '2025-03-04', 'deputy': ''}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    public void absences_may_overlap() {
        add("2026-04-01", "2026-04-30");
        add("2026-04-03", "2026-04-06");
        add("2026-04-03", "2026-04-06");

        assertThat(rest.get(ABSENCES).json().get("items")).hasSize(3);
    }

    @Test
    public void the_list_runs_from_the_latest_to_the_earliest_by_pages() {
        for (String day : List.of("2026-05-01", "2026-04-01", "2026-06-01", "2026-04-01", "2026-03-01")) {
            add(day, day);
        }
        List<String> days = new ArrayList<>();
        JsonNode next = null;
        do {
            JsonNode page = rest.get(ABSENCES + "?limit=2" + (next == null ? "" : "&cursor=" + next.textValue()))
                    .json();
            page.get("items").forEach(item -> days.add(item.get("from").textValue()));
            next = page.get("next");
        } while (!next.isNull());

        assertThat(days).containsExactly("2026-06-01", "2026-05-01", "2026-04-01", "2026-04-01", "2026-03-01");
        assertThat(rest.get(ABSENCES + "?limit=0").status()).isEqualTo(400);
        assertThat(rest.get(ABSENCES + "?cursor=x").status()).isEqualTo(400);
    }

    /** Nobody makes such a cursor, but it has the form of one. */
    @Test
    public void a_cursor_from_beyond_all_days_is_the_end_or_the_beginning() {
        add("2026-04-03", "2026-04-06");

        assertThat(rest.get(ABSENCES + "?cursor=OTk5OTk5OTk5OTk5OTk5OTk5LjE")
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(rest.get(ABSENCES + "?cursor=LTk5OTk5OTk5OTk5OTk5OTk5OS4x")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    public void each_thing_that_is_wrong_has_an_error() {
        assertRefused("{'to': '2026-04-06'}", "from", "asyncbacklog.error.required");
        assertRefused("{'from': '2026-04-06'}", "to", "asyncbacklog.error.required");
        assertRefused("{'from': '6 April', 'to': '2026-04-06'}", "from", "asyncbacklog.error.date");
        assertRefused("{'from': '2026-02-29', 'to': '2026-04-06'}", "from", "asyncbacklog.error.date");
        assertRefused("{'from': '2026-04-06', 'to': '2026-04-05'}", "to", "asyncbacklog.workingtime.error.ends-before");
        assertRefused(
                "{'from': '1999-12-31', 'to': '2000-01-05'}",
                "from",
                "asyncbacklog.workingtime.error.too-early[2000-01-01]");
        assertRefused(
                "{'from': '2036-03-04', 'to': '2036-03-05'}",
                "to",
                "asyncbacklog.workingtime.error.too-late[2036-03-04]");
        assertRefused(
                "{'from': '2026-01-01', 'to': '2029-01-03'}", "to", "asyncbacklog.workingtime.error.too-long[1098]");
        assertThat(rest.send("POST", ABSENCES, "{'from': '2026-01-01', 'to': '2029-01-02'}")
                        .status())
                .isEqualTo(201);
        assertRefused(deputy("nobody"), "deputy", "asyncbacklog.error.no-such-user[nobody]");
        assertRefused(deputy("ada"), "deputy", "asyncbacklog.workingtime.error.own-deputy");
        world.jira.deactivate(world.ben);
        assertRefused(deputy("ben"), "deputy", "asyncbacklog.error.no-such-user[ben]");
        assertRefused("{'days': 3}", "days", "asyncbacklog.error.unknown-field");
    }

    @Test
    public void a_deputy_who_left_is_still_named() {
        world.absent(world.ada, "2026-04-03", "2026-04-06", world.ben);
        world.jira.forget(world.ben);

        assertThat(rest.get(ABSENCES).json().at("/items/0/deputy/name").textValue())
                .isEqualTo(world.ben.getKey());
    }

    @Test
    public void one_person_has_so_many_absences_and_no_more() {
        for (int i = 0; i < AbsenceService.MOST; i++) {
            world.absent(world.ada, "2026-04-03", "2026-04-06", null);
        }

        Answer refused = rest.send("POST", ABSENCES, "{'from': '2026-04-03', 'to': '2026-04-06'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errorMessages").get(0).textValue())
                .isEqualTo("asyncbacklog.workingtime.error.too-many-absences[500]");
    }

    @Test
    public void one_sees_and_deletes_only_ones_own() {
        int id = add("2026-04-03", "2026-04-06");
        world.jira.logIn(world.ben);

        assertThat(rest.get(ABSENCES).json().get("items")).isEmpty();
        assertThat(rest.delete(ABSENCES + "/" + id).status()).isEqualTo(404);
        assertThat(rest.delete(ABSENCES + "/x").status()).isEqualTo(404);

        world.jira.logIn(world.ada);
        assertThat(rest.delete(ABSENCES + "/" + id).status()).isEqualTo(204);
        assertThat(rest.delete(ABSENCES + "/" + id).status()).isEqualTo(404);
        assertThat(world.news).hasSize(2);
    }

    private int add(String from, String to) {
        Answer added = rest.send("POST", ABSENCES, "{'from': '" + from + "', 'to': '" + to + "'}");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json().get("id").intValue();
    }

    private static String deputy(String name) {
        return "{'from': '2026-04-03', 'to': '2026-04-06', 'deputy': '" + name + "'}";
    }

    private void assertRefused(String body, String field, String message) {
        Answer answer = rest.send("POST", ABSENCES, body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.json().get("errors").path(field).textValue()).as(body).isEqualTo(message);
    }
}
