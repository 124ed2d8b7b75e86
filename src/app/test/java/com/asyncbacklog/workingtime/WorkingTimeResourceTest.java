package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleCalendars.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class WorkingTimeResourceTest {

    private static final String MINE = "me/working-time";
    private static final String TEAM = "projects/ALOY/working-time";
    private static final String ALL = "settings/working-time";
    private static final String BUILT_IN =
            "{'MON':[{'from':'09:00','to':'17:00'}],'TUE':[{'from':'09:00','to':'17:00'}],"
                    + "'WED':[{'from':'09:00','to':'17:00'}],'THU':[{'from':'09:00','to':'17:00'}],"
                    + "'FRI':[{'from':'09:00','to':'17:00'}]}";
    private static final String NIGHTS =
            "{'FRI':[{'from':'22:00','to':'06:00'}],'SUN':[{'from':'18:00','to':'00:00'}]}";

    @Rule
    public final CalendarWorld world = new CalendarWorld();

    private RestCalls rest;

    @Before
    public void connect() {
        rest = new RestCalls(new WorkingTimeResource(world.workingTime(), world.defaultHours()), world.jira.words());
    }

    @Test
    public void who_set_nothing_gets_what_counts_and_where_it_is_from() {
        assertThat(text(rest.get(MINE)))
                .isEqualTo("{'zone':null,'days':" + BUILT_IN + ",'ownDays':false,'daysSource':'built-in','defaultDays':"
                        + BUILT_IN + ",'effectiveZone':'Europe/London','zoneSource':'jira'}");
    }

    @Test
    public void what_was_put_counts_and_the_followers_hear() {
        Answer put = rest.send("PUT", MINE, "{'zone': 'Asia/Kathmandu', 'days': " + NIGHTS + "}");

        assertThat(put.status()).isEqualTo(200);
        assertThat(text(put))
                .isEqualTo("{'zone':'Asia/Kathmandu','days':" + NIGHTS
                        + ",'ownDays':true,'daysSource':'own','defaultDays':" + BUILT_IN
                        + ",'effectiveZone':'Asia/Kathmandu','zoneSource':'own'}");
        assertThat(rest.get(MINE).text()).isEqualTo(put.text());
        assertThat(world.news).containsExactly("calendars of [" + world.ada.getKey() + "]");
        world.jira.logIn(world.ben);
        assertThat(rest.get(MINE).json().get("ownDays").booleanValue()).isFalse();
    }

    @Test
    public void what_was_got_can_be_put_back() {
        rest.send("PUT", MINE, "{'zone': 'UTC', 'days': " + NIGHTS + "}");
        Answer got = rest.get(MINE);

        assertThat(rest.send("PUT", MINE, got.text()).text()).isEqualTo(got.text());
    }

    @Test
    public void defaults_that_were_got_can_be_put_back_and_stay_defaults() {
        String got = rest.get(MINE).text();

        assertThat(rest.send("PUT", MINE, got).text()).isEqualTo(got);
    }

    @Test
    public void what_is_left_out_is_no_longer_ones_own() {
        rest.send("PUT", MINE, "{'zone': 'UTC', 'days': " + NIGHTS + "}");

        Answer zoneOnly = rest.send("PUT", MINE, "{'zone': 'UTC', 'days': null}");
        assertThat(zoneOnly.json().get("ownDays").booleanValue()).isFalse();
        assertThat(zoneOnly.json().get("zone").textValue()).isEqualTo("UTC");

        assertThat(rest.send("PUT", MINE, "{}").json().get("zoneSource").textValue())
                .isEqualTo("jira");
        assertThat(world.ownTimes.find(List.of(world.ada.getKey()))).isEmpty();
    }

    @Test
    public void no_working_day_at_all_is_something_to_set() {
        Answer put = rest.send("PUT", MINE, "{'days': {}}");

        assertThat(text(put)).contains("'days':{},'ownDays':true");
    }

    @Test
    public void all_that_one_set_can_be_taken_back() {
        rest.send("PUT", MINE, "{'zone': 'UTC', 'days': " + NIGHTS + "}");

        assertThat(rest.delete(MINE).status()).isEqualTo(204);

        assertThat(rest.get(MINE).json().get("daysSource").textValue()).isEqualTo("built-in");
        assertThat(world.news).hasSize(2);
    }

    @Test
    public void in_a_project_its_teams_hours_count() {
        world.setDefault(world.project, EARLY);

        assertThat(rest.get(MINE + "?project=ALOY").json().get("daysSource").textValue())
                .isEqualTo("team");
        assertThat(rest.get(MINE).json().get("daysSource").textValue()).isEqualTo("built-in");
        assertThat(rest.get(MINE + "?project=NOPE").status()).isEqualTo(404);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ada);
        assertThat(rest.get(MINE + "?project=ALOY").status()).isEqualTo(404);
    }

    @Test
    public void each_thing_that_is_wrong_has_an_error_that_names_the_day() {
        assertRefused("{'zone': 'Europe/Atlantis'}", "zone", "asyncbacklog.workingtime.error.zone");
        assertRefused("{'zone': '+02:00'}", "zone", "asyncbacklog.workingtime.error.zone");
        assertRefused("{'zone': 2}", "zone", "asyncbacklog.error.type.text");
        assertRefused("{'days': []}", "days", "asyncbacklog.error.type.object");
        assertRefused("{'days': {'MON': {}}}", "days.MON", "asyncbacklog.error.type.list");
        assertRefused("{'days': {'MON': ['09:00']}}", "days.MON", "asyncbacklog.error.type.objects");
        assertRefused("{'days': {'Monday': []}}", "days.Monday", "asyncbacklog.error.unknown-field");
        assertRefused("{'days': {'mon': []}}", "days.mon", "asyncbacklog.error.unknown-field");
        assertRefused("{'hours': {}}", "hours", "asyncbacklog.error.unknown-field");
        assertRefused(
                "{'days': {'TUE': [{'from': '09:00', 'to': '12:00'}, {'from': '13:00'}]}}",
                "days.TUE",
                "asyncbacklog.error.item[2, to, asyncbacklog.error.required]");
        for (String wrong : List.of("9:00", "09:60", "24:00", "09:00:00", "09.00", "nine")) {
            assertRefused(
                    "{'days': {'TUE': [{'from': '" + wrong + "', 'to': '12:00'}]}}",
                    "days.TUE",
                    "asyncbacklog.error.item[1, from, asyncbacklog.error.time]");
        }
        assertRefused(
                "{'days': {'WED': [{'from': '09:00', 'to': '09:00'}]}}",
                "days.WED",
                "asyncbacklog.error.item[1, to, asyncbacklog.workingtime.error.no-time]");
        assertRefused(
                "{'days': {'THU': [{'from': '09:00', 'to': '12:00', 'break': true}]}}",
                "days.THU",
                "asyncbacklog.error.item[1, break, asyncbacklog.error.unknown-field]");
        String eleven = "[" + "{'from': '09:00', 'to': '10:00'},".repeat(10) + "{'from': '09:00', 'to': '10:00'}]";
        assertRefused("{'days': {'FRI': " + eleven + "}}", "days.FRI", "asyncbacklog.error.too-many[10]");
        assertThat(world.news).isEmpty();
    }

    @Test
    public void hours_that_overlap_are_refused_where_the_later_begin_also_over_midnight() {
        assertRefused(
                "{'days': {'MON': [{'from': '08:00', 'to': '12:00'}, {'from': '11:59', 'to': '17:00'}]}}",
                "days.MON",
                "asyncbacklog.error.item[2, from,"
                        + " asyncbacklog.workingtime.error.overlap[08:00, 12:00, asyncbacklog.workingtime.day.MON]]");
        assertRefused(
                "{'days': {'SUN': [{'from': '22:00', 'to': '06:00'}], 'MON': [{'from': '05:00', 'to': '09:00'}]}}",
                "days.MON",
                "asyncbacklog.error.item[1, from,"
                        + " asyncbacklog.workingtime.error.overlap[22:00, 06:00, asyncbacklog.workingtime.day.SUN]]");
        assertThat(rest.send(
                                "PUT",
                                MINE,
                                "{'days': {'SUN': [{'from': '22:00', 'to': '06:00'}], 'MON': [{'from': '06:00', 'to': '09:00'}]}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void all_of_a_day_is_from_midnight_to_midnight() {
        assertThat(rest.send("PUT", MINE, "{'days': {'SAT': [{'from': '00:00', 'to': '00:00'}]}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void who_browses_the_project_sees_its_teams_hours_and_its_administrators_change_them() {
        world.jira.logIn(world.ben);
        assertThat(text(rest.get(TEAM)))
                .isEqualTo("{'days':" + BUILT_IN + ",'ownDays':false,'daysSource':'built-in','defaultDays':" + BUILT_IN
                        + ",'version':0,'changedBy':null,'changedAt':null,'permissions':{'edit':false}}");
        assertThat(rest.send("PUT", TEAM, "{'nonsense': 1}").status()).isEqualTo(403);
        assertThat(rest.delete(TEAM).status()).isEqualTo(403);

        world.jira.logIn(world.ada);
        Answer set = rest.send("PUT", TEAM, "{'days': " + NIGHTS + "}");

        assertThat(set.status()).isEqualTo(200);
        assertThat(text(set))
                .startsWith("{'days':" + NIGHTS + ",'ownDays':true,'daysSource':'team','defaultDays':" + BUILT_IN
                        + ",'version':1,'changedBy':{'key':'" + world.ada.getKey() + "','name':'ada'")
                .endsWith("'changedAt':'2026-03-04T09:00:00Z','permissions':{'edit':true}}");
        assertThat(rest.get(TEAM).text()).isEqualTo(set.text());
        assertThat(world.news).containsExactly("defaults of Optional[" + world.project + "]");
    }

    @Test
    public void a_project_that_is_hidden_is_as_one_that_is_missing() {
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ada);

        for (String path : List.of(TEAM, "projects/NOPE/working-time")) {
            assertThat(rest.get(path).status()).isEqualTo(404);
            assertThat(rest.send("PUT", path, "{'days': 1}").status()).isEqualTo(404);
            assertThat(rest.delete(path).status()).isEqualTo(404);
        }
    }

    @Test
    public void the_hours_of_an_archived_projects_team_stay_as_they_are() {
        world.jira.archive("ALOY");

        assertThat(rest.get(TEAM).status()).isEqualTo(200);
        assertThat(rest.send("PUT", TEAM, "{'days': {}}").status()).isEqualTo(403);
    }

    @Test
    public void who_administers_jira_and_nobody_else_changes_everybodys_hours() {
        assertThat(rest.get(ALL).status()).isEqualTo(200);
        assertThat(rest.send("PUT", ALL, "{'days': {}}").status()).isEqualTo(403);
        assertThat(rest.delete(ALL).status()).isEqualTo(403);

        world.jira.logIn(world.admin);
        Answer set = rest.send("PUT", ALL, "{'days': " + NIGHTS + "}");

        assertThat(text(set)).contains("'daysSource':'administrator','defaultDays':" + BUILT_IN);
        assertThat(text(rest.get(MINE))).contains("'daysSource':'administrator'");
        assertThat(text(rest.get(TEAM))).contains("'daysSource':'administrator','defaultDays':" + NIGHTS);
        assertThat(world.news).containsExactly("defaults of Optional.empty");
        assertThat(rest.delete(ALL).status()).isEqualTo(204);
        assertThat(text(rest.get(ALL))).contains("'ownDays':false,'daysSource':'built-in'", "'version':2");
        assertThat(rest.delete(ALL).status()).isEqualTo(204);
        assertThat(world.news).hasSize(2);
    }

    @Test
    public void a_change_of_hours_that_are_set_needs_their_version() {
        ObjectNode first =
                (ObjectNode) rest.send("PUT", TEAM, "{'days': " + NIGHTS + "}").json();

        Answer without = rest.send("PUT", TEAM, "{'days': {}}");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.json().at("/errors/version").textValue()).isEqualTo("asyncbacklog.error.required");

        Answer second = rest.send("PUT", TEAM, first.toString());
        assertThat(second.json().get("version").intValue()).isEqualTo(2);

        Answer stale = rest.send("PUT", TEAM, first.toString());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/current/version").intValue()).isEqualTo(2);
        assertThat(stale.json().get("errorMessages").get(0).textValue())
                .isEqualTo("asyncbacklog.workingtime.error.changed");
    }

    @Test
    public void a_stale_version_does_not_set_hours_that_somebody_took_back() {
        rest.send("PUT", TEAM, "{'days': " + NIGHTS + "}");
        rest.delete(TEAM);

        assertThat(rest.send("PUT", TEAM, "{'days': {}, 'version': 1}").status())
                .isEqualTo(409);
        assertThat(rest.send("PUT", TEAM, "{'days': {}}").json().get("version").intValue())
                .isEqualTo(3);
    }

    @Test
    public void default_hours_without_days_are_refused() {
        Answer answer = rest.send("PUT", TEAM, "{'version': 0}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/days").textValue()).isEqualTo("asyncbacklog.error.required");
        assertThat(rest.send("PUT", TEAM, "{'days': {}, 'zone': 'UTC'}")
                        .json()
                        .at("/errors/zone")
                        .textValue())
                .isEqualTo("asyncbacklog.error.unknown-field");
    }

    private void assertRefused(String body, String field, String message) {
        Answer answer = rest.send("PUT", MINE, body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.json().get("errors").path(field).textValue()).as(body).isEqualTo(message);
    }

    private static String text(Answer answer) {
        return answer.text().replace('"', '\'');
    }
}
