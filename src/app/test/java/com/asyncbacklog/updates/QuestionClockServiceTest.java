package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class QuestionClockServiceTest {

    private static final Instant DUE = Instant.parse("2026-03-04T18:05:00Z");
    private static final Instant LATER = Instant.parse("2026-03-03T20:00:00Z");

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    private Question question;

    @Before
    public void adaAsksBen() {
        question = world.ask("Which zone?", world.ben);
        assertThat(question.turn().clock().dueAt()).contains(DUE);
        world.setNow(LATER);
    }

    @Test
    public void an_absence_moves_what_is_due_and_the_change_is_told_once() {
        world.calendars.setAbsent(world.ben.getKey(), LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-05"));

        world.questionClocks().calendarsChanged(Set.of(world.ben.getKey()));
        world.questionClocks().calendarsChanged(Set.of(world.ben.getKey()));
        world.questionClocks().run(LATER);

        Question moved = current();
        assertThat(moved.turn().clock().dueAt()).contains(Instant.parse("2026-03-06T18:05:00Z"));
        assertThat(moved.turn().dueChange()).contains(new Question.DueChange(Optional.of(DUE), LATER));
        assertThat(world.happened("question-due-changed")).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEmpty();
            assertThat(event.recordId()).isEqualTo(question.id());
            assertThat(event.at()).isEqualTo(LATER);
        });
    }

    @Test
    public void only_questions_to_those_people_or_in_that_project_are_looked_at() {
        world.calendars.setWeek(world.ben.getKey(), WorkingWeek.NONE);

        world.questionClocks().calendarsChanged(Set.of(world.mei.getKey()));
        world.questionClocks().defaultsChanged(Optional.of(UpdatesWorld.ALOY + 1));
        assertThat(current()).isEqualTo(question);

        world.questionClocks().defaultsChanged(Optional.of(UpdatesWorld.ALOY));
        assertThat(current().turn().clock().noDue()).contains(NoDue.NO_WORKING_TIME);
        world.calendars.setWeek(world.ben.getKey(), WorkingWeek.STANDARD);
        world.questionClocks().defaultsChanged(Optional.empty());
        assertThat(current().turn().clock().dueAt()).contains(DUE);
        assertThat(current().turn().dueChange().get().previous()).isEmpty();
    }

    @Test
    public void a_zone_that_somebody_changed_in_jira_is_found_within_the_hour() {
        world.jira.setZone(world.ben, "Europe/Berlin");

        world.questionClocks().run(LATER);

        assertThat(current().turn().clock().dueAt()).contains(Instant.parse("2026-03-04T16:00:00Z"));
        assertThat(current().turn().clock().zone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    public void what_is_settled_has_no_clock_any_more() {
        world.answer(question, world.ben, "UTC");
        Question closed = closed();
        world.calendars.setWeek(world.ben.getKey(), WorkingWeek.NONE);

        world.questionClocks().run(LATER);
        world.questionClocks().calendarsChanged(Set.of(world.ben.getKey()));

        assertThat(current().turn()).isEqualTo(question.turn());
        assertThat(world.questions.find(closed.id())).contains(closed);
        assertThat(world.happened("question-due-changed")).isEmpty();
    }

    @Test
    public void a_question_to_somebody_who_left_goes_to_the_lead_with_all_of_the_time_and_back_when_they_return() {
        world.jira.setLead("ALOY", world.mei);
        world.jira.deactivate(world.ben);

        world.questionClocks().run(LATER);

        assertThat(current().turn().answerer()).isEqualTo(world.mei.getKey());
        assertThat(current().turn().clock().from()).isEqualTo(LATER);
        assertThat(current().asked().to()).isEqualTo(world.ben.getKey());
        world.questionClocks().run(LATER.plusSeconds(3600));
        assertThat(world.happened("question-due-changed")).hasSize(1);

        world.jira.activate(world.ben);
        world.questionClocks().run(LATER.plusSeconds(7200));
        assertThat(current().turn().answerer()).isEqualTo(world.ben.getKey());
    }

    @Test
    public void who_stands_in_already_goes_on_to_as_long_as_they_can() {
        world.jira.setLead("ALOY", world.mei);
        world.jira.deactivate(world.ben);
        world.questionClocks().run(LATER);
        world.jira.setLead("ALOY", world.admin);

        world.questionClocks().run(LATER);
        assertThat(current().turn().answerer()).isEqualTo(world.mei.getKey());

        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.mei);
        world.questionClocks().run(LATER);
        assertThat(current().turn().answerer()).isEqualTo(world.admin.getKey());
    }

    @Test
    public void with_nobody_to_answer_it_says_so_and_whoever_asked_does_not_answer_themselves() {
        world.jira.setLead("ALOY", world.ada);
        world.jira.deactivate(world.ben);

        world.questionClocks().run(LATER);
        world.questionClocks().run(LATER);

        assertThat(current().turn().clock().noDue()).contains(NoDue.NOBODY);
        assertThat(world.happened("question-due-changed")).hasSize(1);
    }

    @Test
    public void in_an_archived_project_clocks_stand_still_and_go_on_with_what_was_left() {
        world.jira.archive("ALOY");
        world.questionClocks().run(LATER);
        world.questionClocks().run(LATER.plusSeconds(3600));
        assertThat(current().turn().clock().noDue()).contains(NoDue.ARCHIVED);

        world.jira.restore("ALOY");
        Instant restored = Instant.parse("2026-06-01T16:00:00Z"); // Monday 09:00 in Los Angeles
        world.questionClocks().run(restored);

        assertThat(current().turn().clock().dueAt())
                .as("1:55 of 8 hours were over")
                .contains(restored.plusSeconds(6 * 3600 + 5 * 60));
    }

    @Test
    public void many_questions_cost_no_more_calendars_than_projects() {
        IntStream.range(0, 30).forEach(i -> world.ask("Which zone?", world.ben));
        int asked = world.calendars.asked();
        world.database.statements().start();

        world.questionClocks().run(LATER);

        assertThat(world.calendars.asked() - asked).isEqualTo(1);
        assertThat(world.database.statements().count()).as("two pages").isEqualTo(2);
    }

    private Question current() {
        return world.questions.find(question.id()).orElseThrow();
    }

    private Question closed() {
        world.jira.logIn(world.ada);
        Question other = world.ask("And who?", world.ben);
        return world.questionService().close(other.id()).question();
    }
}
