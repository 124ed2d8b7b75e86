package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.jira.Users;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * Who decides what, and when it takes effect, in the packaged app. It begins on Friday, 27 March 2026 at 16:00 UTC, before the
 * weekend on which Berlin's clock is set forward; each test has an area of its own.
 */
public class DecisionsAuthorityIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String AREAS = API + "/projects/GARDEN/decision-areas";
    private static final MovedTime TIME = MovedTime.from("2026-03-27T16:00:00Z");
    private static final RunningJira JIRA = RunningJira.withGarden().in(TIME);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(TIME).around(JIRA);

    private static int areas;

    private final Caller ada = JIRA.as("ada");
    private final Caller ben = JIRA.as("ben");
    private final Caller admin = JIRA.as("admin");
    private final Caller anna = JIRA.as("anna");
    private final Caller bert = JIRA.as("bert");
    private final Caller sue = JIRA.as("sue");

    private String area;

    @BeforeClass
    public static void people_in_three_zones_come() {
        Jira jira = JIRA.host().jira();
        jira.users().create(new Users.NewUser("anna", "Anna Rewi", ZoneId.of("Pacific/Auckland")));
        jira.users().create(new Users.NewUser("bert", "Bert Krug", ZoneId.of("Europe/Berlin")));
        jira.users().create(new Users.NewUser("sue", "Sue Park", ZoneId.of("America/Los_Angeles")));
    }

    @Before
    public void an_area_of_its_own() {
        area = "Area " + ++areas;
    }

    @Test
    public void a_decision_in_an_area_of_which_one_is_no_decider_waits_for_those_who_are() {
        addArea("\"deciders\":{\"users\":[\"ben\"]}");
        JsonNode asked = authority(ada, "GARDEN-1");
        assertThat(asked.path("verdict").asText()).isEqualTo("outside");
        assertThat(asked.path("reasons").get(0).asText()).contains(area);
        assertThat(asked.at("/deciders/0/name").asText()).isEqualTo("ben");

        JsonNode proposed = record(ada, "GARDEN-1", "Dig a well");

        assertThat(proposed.path("status").asText()).isEqualTo("proposed");
        assertThat(proposed.path("waitsFor").asText()).isEqualTo("deciders");
        assertThat(proposed.path("effectiveAt").isNull()).isTrue();
        String address = address(proposed);
        assertThat(ada.put(address + "/acceptance", "{}").status()).isEqualTo(403);
        assertThat(admin.put(address + "/acceptance", "{}").status()).isEqualTo(403);
        assertThat(waitingFor(ben)).contains("decision-proposal Dig a well");
        assertThat(waitingFor(ada)).doesNotContain("decision-proposal Dig a well");
        assertThat(ben.get(address).json().at("/permissions/accept").asBoolean())
                .isTrue();
        Answer accepted = ben.put(address + "/acceptance", "");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        assertThat(accepted.json().path("status").asText()).isEqualTo("accepted");
        assertThat(accepted.json().path("effectiveAt").asText())
                .isEqualTo(TIME.now().toString());
        assertThat(waitingFor(ben)).doesNotContain("decision-proposal Dig a well");
        Answer late = ben.put(address + "/rejection", "{\"reason\":\"no\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/current/status").asText()).isEqualTo("accepted");
    }

    /** The whole way, with what the weekend, a change of clocks and an objection do to it. */
    @Test
    public void it_takes_effect_when_each_has_had_eight_of_their_own_working_hours() {
        addArea("\"deciders\":{\"users\":[\"ada\"]},\"consulted\":{\"users\":[\"anna\",\"bert\",\"sue\"]},"
                + "\"objectionHours\":8");
        assertThat(authority(ada, "GARDEN-2").path("effectiveAt").asText()).isEqualTo("2026-03-30T15:00:00Z");
        JsonNode open = record(ada, "GARDEN-2", "Ship weekly");
        JsonNode contested = record(ada, "GARDEN-2", "Ship hourly");
        assertThat(open.path("status").asText()).isEqualTo("proposed");
        assertThat(open.path("effectiveAt").asText()).isEqualTo("2026-03-30T15:00:00Z");
        assertThat(waitingFor(sue)).contains("objection-window Ship weekly");

        TIME.advanceTo(Instant.parse("2026-03-27T20:00:00Z"));
        Answer objected = sue.post(address(contested) + "/objections", "{\"reason\":\"Too often\"}");
        assertThat(objected.status()).as(objected.toString()).isEqualTo(201);
        assertThat(objected.json().path("effectiveAt").isNull()).isTrue();
        assertThat(objected.json().path("waitsFor").asText()).isEqualTo("answer");
        String objection =
                API + "/objections/" + objected.json().at("/objections/0/id").asInt();
        assertThat(waitingFor(ada)).contains("objection Ship hourly");
        assertThat(sue.put(objection + "/answer", "{\"text\":\"x\"}").status()).isEqualTo(403);

        TIME.advanceTo(Instant.parse("2026-03-30T14:59:00Z"));
        JIRA.host().scheduler().runDue();
        assertThat(ada.get(address(open)).json().path("status").asText()).isEqualTo("proposed");
        TIME.advanceTo(Instant.parse("2026-03-30T15:00:00Z"));
        assertThat(ada.get(address(open)).json().path("status").asText()).isEqualTo("accepted");
        TIME.advanceTo(Instant.parse("2026-03-30T15:01:00Z"));
        JIRA.host().scheduler().runDue();
        JIRA.host().scheduler().runDue();
        JsonNode accepted = ada.get(address(open)).json();
        assertThat(accepted.path("effectiveAt").asText()).isEqualTo("2026-03-30T15:00:00Z");
        assertThat(accepted.path("version").asInt()).isEqualTo(2);
        JsonNode history = ada.get(address(open) + "/history").json().path("items");
        assertThat(history).hasSize(2);
        assertThat(history.get(0).path("kind").asText()).isEqualTo("decision-accepted");
        assertThat(history.get(0).path("by").isNull()).isTrue();

        TIME.advanceTo(Instant.parse("2026-03-31T08:00:00Z"));
        assertThat(ada.get(address(contested)).json().path("status").asText()).isEqualTo("proposed");
        Answer answered = ada.put(objection + "/answer", "{\"text\":\"We can roll back\"}");
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        assertThat(answered.json().path("effectiveAt").asText()).isEqualTo("2026-04-02T00:00:00Z");
        assertThat(hoursLeft(answered.json())).containsExactly("anna 8", "bert 8", "sue 4");
        assertThat(waitingFor(sue)).contains("objection-answer Ship hourly");
        Answer agreed = sue.put(objection + "/agreement", "");
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);
        assertThat(agreed.json().path("effectiveAt").asText()).isEqualTo("2026-04-01T08:00:00Z");
        TIME.advanceTo(Instant.parse("2026-04-01T08:00:00Z"));
        JIRA.host().scheduler().runDue();
        assertThat(ada.get(address(contested)).json().path("status").asText()).isEqualTo("accepted");
    }

    @Test
    public void of_many_who_decide_at_the_same_moment_one_wins() throws InterruptedException {
        addArea("\"deciders\":{\"users\":[\"ben\",\"anna\",\"bert\"]}");
        JsonNode proposed = record(ada, "GARDEN-1", "Dig a pond");
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        List<Thread> deciders = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Caller decider = List.of(ben, anna, bert).get(i % 3);
            String move = i % 2 == 0 ? "/acceptance" : "/rejection";
            String body = i % 2 == 0 ? "{}" : "{\"reason\":\"no\"}";
            deciders.add(new Thread(() ->
                    statuses.add(decider.put(address(proposed) + move, body).status())));
        }

        deciders.forEach(Thread::start);
        for (Thread decider : deciders) {
            decider.join();
        }

        assertThat(statuses).hasSize(9).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(ada.get(address(proposed)).json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    public void a_scope_in_jql_limits_what_is_decided_alone() {
        addArea("\"deciders\":{\"users\":[\"ada\",\"ben\"]},\"jql\":\"key in (GARDEN-1, GARDEN-3)\"");

        assertThat(record(ada, "GARDEN-1", "In scope").path("status").asText()).isEqualTo("accepted");
        assertThat(authority(ada, "GARDEN-2").path("verdict").asText()).isEqualTo("outside");
        JsonNode beyond = record(ada, "GARDEN-2", "Beyond");
        assertThat(beyond.path("waitsFor").asText()).isEqualTo("other-deciders");
        assertThat(ada.put(address(beyond) + "/acceptance", "{}").status()).isEqualTo(403);
        assertThat(ben.put(address(beyond) + "/acceptance", "{}").status()).isEqualTo(200);
        Answer unknown =
                putAreas("{\"items\":[{\"name\":\"x\",\"jql\":\"nonsense = 1\"}],\"version\":" + version() + "}");
        assertThat(unknown.json().at("/errorItems/items/field").asText())
                .as(unknown.toString())
                .isEqualTo("jql");
        Answer sorted = putAreas("{\"items\":[{\"name\":\"x\",\"jql\":\"project = GARDEN order by key\"}],\"version\":"
                + version() + "}");
        assertThat(sorted.json().at("/errorItems/items/message").asText())
                .as(sorted.toString())
                .contains("ORDER BY");
    }

    @Test
    public void supersession_links_both_ways_and_names_what_it_refuses() {
        addArea("\"deciders\":{\"users\":[\"ben\"]}");
        JsonNode bens = record(ben, "GARDEN-1", "Water daily");
        JsonNode own = ada.post(API + "/issues/GARDEN-1/decisions", "{\"title\":\"Water weekly\"}")
                .json();

        Answer refused = ada.post(
                API + "/issues/GARDEN-1/decisions", "{\"title\":\"x\",\"supersedes\":[" + bens.path("id") + "]}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/errorMessages/0").asText()).contains("Water daily");
        Answer anew = ada.post(
                API + "/issues/GARDEN-1/decisions",
                "{\"title\":\"Water never\",\"supersedes\":[" + own.path("id") + "]}");
        assertThat(anew.status()).as(anew.toString()).isEqualTo(201);
        assertThat(anew.json().path("supersedes")).hasSize(1);
        assertThat(ada.get(address(own)).json().path("supersededBy"))
                .isEqualTo(anew.json().path("id"));
        assertThat(ada.get(address(own)).json().path("status").asText()).isEqualTo("superseded");
        Answer again = ada.post(
                API + "/issues/GARDEN-1/decisions", "{\"title\":\"y\",\"supersedes\":[" + own.path("id") + "]}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/current/id")).isEqualTo(own.path("id"));
        Answer moved = ben.put(
                address(bens) + "/supersession", "{\"by\":" + anew.json().path("id") + "}");
        assertThat(moved.json().path("supersededBy")).isEqualTo(anew.json().path("id"));
        assertThat(DecisionsRestIT.ids(ada.get(API + "/projects/GARDEN/decisions?area=" + area.replace(" ", "%20"))))
                .containsExactly(bens.path("id").asLong());
    }

    @Test
    public void a_list_costs_the_same_for_many_decisions_as_for_few() {
        addArea("\"deciders\":{\"users\":[\"ada\"]},\"consulted\":{\"users\":[\"bert\",\"sue\"]},\"objectionHours\":8");
        record(ada, "GARDEN-3", "number 0");
        String list = API + "/issues/GARDEN-3/decisions?limit=200";
        int few = ada.get(list).sqlStatements();
        for (int i = 1; i <= 30; i++) {
            record(ada, "GARDEN-3", "number " + i);
        }

        assertThat(ada.get(list).sqlStatements()).isEqualTo(few);
        assertThat(ada.get("/browse/GARDEN-3").sqlStatements()).isLessThanOrEqualTo(4);
    }

    @Test
    public void assumptions_are_checked_and_come_back() {
        Answer created = ada.post(API + "/issues/GARDEN-1/decisions", """
                {"title":"Keep it small","assumptions":[{"kind":"date","date":"2027-01-01"},
                 {"kind":"jql","jql":"labels = slow","operator":"<","value":5},
                 {"kind":"kpi","kpi":"start-time","operator":">","value":0.5}]}""");
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.json().at("/assumptions/1/value").asInt()).isEqualTo(5);
        assertThat(created.json().at("/assumptions/0/jql").isNull()).isTrue();
        Answer refused = ada.post(
                API + "/issues/GARDEN-1/decisions",
                "{\"title\":\"x\",\"assumptions\":[{\"kind\":\"jql\",\"jql\":\"a ==\",\"operator\":\"<\",\"value\":5}]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errorItems/assumptions/field").asText()).isEqualTo("jql");
    }

    /** Beside those of the other tests, which keep theirs. */
    private void addArea(String rest) {
        JsonNode before = admin.get(AREAS).json();
        StringBuilder items = new StringBuilder();
        before.path("items").forEach(item -> items.append(item).append(','));
        Answer put = putAreas("{\"items\":[" + items + "{\"name\":\"" + area + "\"," + rest + "}],\"version\":"
                + before.path("version") + "}");
        assertThat(put.status()).as(put.toString()).isEqualTo(200);
    }

    private Answer putAreas(String body) {
        return admin.put(AREAS, body);
    }

    private String version() {
        return admin.get(AREAS).json().path("version").toString();
    }

    private JsonNode authority(Caller caller, String issue) {
        Answer answer = caller.get(API + "/issues/" + issue + "/decision-authority?area=" + area.replace(" ", "%20"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode record(Caller caller, String issue, String title) {
        Answer answer = caller.post(
                API + "/issues/" + issue + "/decisions", "{\"title\":\"" + title + "\",\"area\":\"" + area + "\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private static String address(JsonNode decision) {
        return API + "/decisions/" + decision.path("id").asInt();
    }

    private static Set<String> waitingFor(Caller caller) {
        Set<String> waiting = new TreeSet<>();
        caller.get(API + "/me/attention?limit=200").json().path("items").forEach(item -> {
            String text = item.path("text").asText();
            waiting.add(item.path("kind").asText() + " " + text.substring(text.lastIndexOf(": ") + 2));
        });
        return waiting;
    }

    private static List<String> hoursLeft(JsonNode decision) {
        List<String> left = new ArrayList<>();
        decision.path("consulted")
                .forEach(consulted ->
                        left.add(consulted.at("/person/name").asText() + " " + consulted.path("hoursLeft")));
        return left;
    }
}
