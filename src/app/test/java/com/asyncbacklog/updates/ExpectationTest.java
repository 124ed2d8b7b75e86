package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.Rule;
import org.junit.Test;

public class ExpectationTest {

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void whoever_is_about_to_ask_is_told_until_when_on_both_clocks() {
        JsonNode clock = clock("to=ben&withinHours=2").json();

        assertThat(clock.get("to").get("name").textValue()).isEqualTo("ben");
        assertThat(clock.get("askedFirst").isNull()).isTrue();
        assertThat(clock.get("withinHours").intValue()).isEqualTo(2);
        assertThat(clock.get("dueAt").textValue()).isEqualTo("2026-03-03T20:05:00Z");
        assertThat(clock.get("dueZone").textValue()).isEqualTo("America/Los_Angeles");
        assertThat(clock.get("worksNow").booleanValue()).isTrue();
        assertThat(clock.get("byOwnClockAt").textValue()).isEqualTo("2026-03-04T11:00:00Z");
        assertThat(clock.get("nextCommonFrom").textValue())
                .as("in the weeks between two changes of clocks they have an hour in common")
                .isEqualTo("2026-03-09T16:00:00Z");
        assertThat(clock.get("nextCommonUntil").textValue()).isEqualTo("2026-03-09T17:00:00Z");
        assertThat(clock.get("warnings").toString()).isEqualTo("[\"no-common-hours\"]");
        assertThat(clock.get("text").textValue())
                .isEqualTo("asyncbacklog.updates.expectation.due[asyncbacklog.workingtime.moment.both["
                        + "asyncbacklog.workingtime.moment.today[12:05], BEN, "
                        + "asyncbacklog.workingtime.moment.today[20:05]]]");
        assertThat(clock.get("warning").textValue()).isEqualTo("asyncbacklog.updates.expectation.no-common-hours[BEN]");
    }

    @Test
    public void without_hours_they_are_those_of_the_project() {
        assertThat(clock("to=ben").json().get("withinHours").intValue()).isEqualTo(8);
    }

    @Test
    public void an_absence_is_told_of_with_who_stands_in() {
        world.calendars.setAbsent(world.ben.getKey(), LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-06"));
        world.calendars.setDeputy(world.ben.getKey(), world.person(world.mei));

        JsonNode clock = clock("to=ben&withinHours=8").json();

        assertThat(clock.get("absentUntil").textValue()).isEqualTo("2026-03-06");
        assertThat(clock.get("deputy").get("name").textValue()).isEqualTo("mei");
        assertThat(clock.get("warnings").toString()).isEqualTo("[\"absent\",\"later-than-by-own-clock\"]");
        assertThat(clock.get("warning").textValue())
                .startsWith("asyncbacklog.updates.expectation.absent-with-deputy[BEN, 6 Mar 2026, MEI] ");
        assertThat(clock("to=ben&withinHours=2").json().get("absentUntil").isNull())
                .as("due before it")
                .isTrue();
    }

    @Test
    public void without_working_time_in_sight_it_says_so() {
        world.calendars.setWeek(world.ben.getKey(), WorkingWeek.NONE);

        JsonNode clock = clock("to=ben").json();

        assertThat(clock.get("dueAt").isNull()).isTrue();
        assertThat(clock.get("noDueBecause").textValue()).isEqualTo("no-working-time");
        assertThat(clock.get("warnings").toString()).isEqualTo("[\"no-working-time\"]");
        assertThat(clock.get("text").textValue()).isEmpty();
    }

    @Test
    public void who_would_answer_for_somebody_who_is_gone_is_named() {
        world.jira.deactivate(world.ben);
        assertErrors(clock("to=ben"), "to");

        world.jira.setLead("ALOY", world.mei);
        JsonNode clock = clock("to=ben").json();
        assertThat(clock.get("to").get("name").textValue()).isEqualTo("mei");
        assertThat(clock.get("askedFirst").get("name").textValue()).isEqualTo("ben");
    }

    @Test
    public void wrong_parameters_answer_400_by_name() {
        assertErrors(clock(""), "to");
        assertErrors(clock("to=zoe&withinHours=401"), "to", "withinHours");
        assertErrors(clock("to=ada&withinHours=NaN"), "to", "withinHours");
        assertErrors(clock("to=ben&withinHours=1e3"), "withinHours");
    }

    @Test
    public void it_is_for_those_who_may_post_there() {
        world.jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", world.ada);
        assertThat(clock("to=ben").status()).isEqualTo(403);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ada);
        assertThat(clock("to=ben").status()).isEqualTo(404);
    }

    private Answer clock(String query) {
        return new RestCalls(world.authoring(), world.jira.words()).get("projects/ALOY/response-clock?" + query);
    }

    private static void assertErrors(Answer answer, String... fields) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }
}
