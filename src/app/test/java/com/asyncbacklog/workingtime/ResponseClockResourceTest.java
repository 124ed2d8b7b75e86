package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleCalendars.SUNDAY_TO_THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Ada asks in London, on Wednesday, 4 March 2026, at 09:00. */
public class ResponseClockResourceTest {

    @Rule
    public final CalendarWorld world = new CalendarWorld();

    private RestCalls rest;

    @Before
    public void connect() {
        rest = new RestCalls(new ResponseClockResource(world.responseClock(), world.reader()), world.jira.words());
    }

    /** They work at the same time only in the weeks in which the clocks of America are set forward and those of Europe not yet. */
    @Test
    public void an_answer_is_due_in_the_answerers_own_working_time_shown_on_both_clocks() {
        Answer answer = rest.get("projects/ALOY/response-clock?to=ben&hours=8");

        assertThat(answer.status()).isEqualTo(200);
        String due = "asyncbacklog.workingtime.moment.";
        assertThat(answer.text().replace('"', '\''))
                .isEqualTo("{'to':{'key':'" + world.ben.getKey() + "','name':'ben','displayName':'BEN',"
                        + "'timeZone':'America/Los_Angeles'},'hours':8.0,'dueAt':'2026-03-05T01:00:00Z','text':'" + due
                        + "both[" + due + "today[17:00], BEN, " + due + "tomorrow[01:00]]',"
                        + "'theirs':{'timeZone':'America/Los_Angeles','now':'" + due + "weekday[Wed, 01:00]','due':'"
                        + due
                        + "today[17:00]','working':false,'nextWorkingAt':'2026-03-04T17:00:00Z'},"
                        + "'yours':{'timeZone':'Europe/London','now':'" + due + "weekday[Wed, 09:00]','due':'" + due
                        + "tomorrow[01:00]','working':true,'nextWorkingAt':'2026-03-04T09:00:00Z'},"
                        + "'nextCommon':{'start':'2026-03-09T16:00:00Z','end':'2026-03-09T17:00:00Z'},'late':true,'warning':'asyncbacklog.workingtime.late.off[BEN, "
                        + due
                        + "tomorrow[01:00]]','absentUntil':null,'standIn':null}");
    }

    @Test
    public void who_works_at_the_same_hours_is_not_late() {
        world.set(world.ben, "Europe/Berlin", null);

        JsonNode clock = ask("ben", "2.5");

        assertThat(clock.get("dueAt").textValue()).isEqualTo("2026-03-04T11:30:00Z");
        assertThat(clock.get("late").booleanValue()).isFalse();
        assertThat(clock.get("warning").isNull()).isTrue();
        assertThat(clock.get("nextCommon").toString())
                .isEqualTo("{\"start\":\"2026-03-04T09:00:00Z\",\"end\":\"2026-03-04T16:00:00Z\"}");
    }

    @Test
    public void the_teams_hours_count_in_the_project() {
        world.setDefault(world.project, SUNDAY_TO_THURSDAY);

        // Two hours are left on Thursday of the eight that begin there on Wednesday at 17:00 in London.
        assertThat(ask("mei", "16").get("dueAt").textValue()).isEqualTo("2026-03-08T08:00:00Z");
    }

    @Test
    public void who_is_away_answers_late_and_somebody_else_may_instead() {
        world.set(world.ben, "Europe/London", null);
        world.absent(world.ben, "2026-03-04", "2026-03-06", world.mei);

        JsonNode clock = ask("ben", "4");

        assertThat(clock.get("dueAt").textValue()).isEqualTo("2026-03-09T13:00:00Z");
        assertThat(clock.get("late").booleanValue()).isTrue();
        assertThat(clock.get("absentUntil").textValue()).isEqualTo("2026-03-06");
        assertThat(clock.get("warning").textValue())
                .isEqualTo("asyncbacklog.workingtime.late.absent[BEN, 6 Mar 2026,"
                        + " asyncbacklog.workingtime.moment.weekday[Mon, 13:00]]");
        assertThat(clock.at("/standIn/name").textValue()).isEqualTo("mei");
    }

    @Test
    public void an_absence_that_begins_before_the_answer_is_due_holds_it_up_too() {
        world.set(world.ben, "Europe/London", null);
        world.absent(world.ben, "2026-03-05", "2026-03-05", world.mei);

        assertThat(ask("ben", "8").at("/standIn").isNull()).isTrue();
        JsonNode clock = ask("ben", "12");
        assertThat(clock.get("absentUntil").textValue()).isEqualTo("2026-03-05");
        assertThat(clock.at("/standIn/name").textValue()).isEqualTo("mei");
    }

    @Test
    public void an_absence_on_free_days_holds_nothing_up() {
        world.set(world.ben, "Europe/London", null);
        world.absent(world.ben, "2026-03-07", "2026-03-08", world.mei);

        JsonNode clock = ask("ben", "40");

        assertThat(clock.get("late").booleanValue()).isFalse();
        assertThat(clock.get("absentUntil").isNull()).isTrue();
        assertThat(clock.get("standIn").isNull()).isTrue();
    }

    @Test
    public void who_has_no_working_time_in_sight_will_not_answer() {
        world.set(world.ben, null, WorkingWeek.NONE);

        JsonNode clock = ask("ben", "1");

        assertThat(clock.get("dueAt").isNull()).isTrue();
        assertThat(clock.get("text").isNull()).isTrue();
        assertThat(clock.at("/theirs/due").isNull()).isTrue();
        assertThat(clock.at("/theirs/nextWorkingAt").isNull()).isTrue();
        assertThat(clock.get("late").booleanValue()).isTrue();
        assertThat(clock.get("warning").textValue()).isEqualTo("asyncbacklog.workingtime.late.never[BEN]");
    }

    @Test
    public void who_does_not_work_oneself_expects_nothing_sooner() {
        world.set(world.ada, null, WorkingWeek.NONE);

        assertThat(ask("ben", "8").get("late").booleanValue()).isFalse();
    }

    @Test
    public void the_question_may_be_to_oneself() {
        assertThat(ask("ada", "1").get("dueAt").textValue()).isEqualTo("2026-03-04T10:00:00Z");
    }

    @Test
    public void whom_one_could_not_ask_there_is_told_as_nobody() {
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);
        world.jira.deactivate(world.mei);

        for (String name : List.of("ben", "mei", "nobody")) {
            Answer answer = rest.get("projects/ALOY/response-clock?to=" + name + "&hours=8");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/errors/to").textValue())
                    .isEqualTo("asyncbacklog.workingtime.error.nobody-in-project[" + name + "]");
        }
    }

    @Test
    public void each_parameter_that_is_wrong_has_an_error() {
        Answer none = rest.get("projects/ALOY/response-clock");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().at("/errors/to").textValue()).isEqualTo("asyncbacklog.error.required");
        assertThat(none.json().at("/errors/hours").textValue()).isEqualTo("asyncbacklog.error.required");
        for (String hours : List.of("0", "0.0001", "-1", "1000.5", "8h", "1e3", "NaN", "99999", "1,5")) {
            assertThat(rest.get("projects/ALOY/response-clock?to=ben&hours=" + hours)
                            .json()
                            .at("/errors/hours")
                            .textValue())
                    .as(hours)
                    .isEqualTo("asyncbacklog.workingtime.error.hours[1000]");
        }
        assertThat(ask("ben", "1000").get("dueAt").textValue()).startsWith("2026-08");
    }

    @Test
    public void a_stranger_to_the_project_learns_nothing() {
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ada);

        assertThat(rest.get("projects/ALOY/response-clock?to=ben&hours=8").status())
                .isEqualTo(404);
        assertThat(rest.get("projects/ALOY/response-clock").status()).isEqualTo(404);
        assertThat(rest.get("projects/NOPE/response-clock?to=ben&hours=8").status())
                .isEqualTo(404);
    }

    private JsonNode ask(String name, String hours) {
        Answer answer = rest.get("projects/ALOY/response-clock?to=" + name + "&hours=" + hours);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
