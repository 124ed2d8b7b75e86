package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionSource;
import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class AttentionTest {

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void a_question_waits_for_whoever_is_asked_until_it_is_answered() {
        Question question = world.ask("Which zone?\nIt is urgent.", world.ben);

        assertThat(questions(world.ben))
                .containsExactly(new AttentionItem(
                        "question",
                        "asyncbacklog.updates.attention.question[ADA, Which zone?\u2026]",
                        "/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&tab=feed&question=" + question.id(),
                        Optional.of(Instant.parse("2026-03-04T18:05:00Z")),
                        UpdatesWorld.NOW,
                        "ALOY",
                        Optional.empty()));
        assertThat(questions(world.ada)).isEmpty();

        world.answer(question, world.mei, "I think UTC");
        assertThat(questions(world.ben)).hasSize(1);
        world.answer(question, world.ben, "UTC");
        assertThat(questions(world.ben)).isEmpty();
    }

    @Test
    public void what_is_due_first_comes_first_and_what_is_never_due_last() {
        world.calendars.setWeek(world.ben.getKey(), WorkingWeek.NONE);
        world.ask("never", world.ben);
        world.calendars.setWeek(world.ben.getKey(), WorkingWeek.STANDARD);
        world.ask("later", world.ben);
        world.cadences.add(SampleCadences.answeringWithin(UpdatesWorld.ALOY, 30));
        world.ask("soon", world.ben);

        assertThat(questions(world.ben))
                .extracting(AttentionItem::text)
                .containsExactly(
                        "asyncbacklog.updates.attention.question[ADA, soon]",
                        "asyncbacklog.updates.attention.question[ADA, later]",
                        "asyncbacklog.updates.attention.question[ADA, never]");
        assertThat(new QuestionAttention(new WaitingQuestionService(world.questions, world.reading()))
                        .waitingFor(world.reader(world.ben), UpdatesWorld.NOW, 1))
                .hasSize(1);
    }

    @Test
    public void nothing_waits_in_a_project_that_is_archived_or_may_no_longer_be_seen() {
        world.ask("Which zone?", world.ben);
        world.ask("Which zone?", world.mei);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);
        assertThat(questions(world.ben)).isEmpty();

        world.jira.archive("ALOY");
        assertThat(questions(world.mei)).isEmpty();
    }

    @Test
    public void many_questions_cost_one_statement() {
        IntStream.range(0, 30).forEach(i -> world.ask("Which zone?", world.ben));
        world.database.statements().start();

        assertThat(questions(world.ben)).hasSize(30);

        assertThat(world.database.statements().count()).isEqualTo(1);
    }

    @Test
    public void an_update_of_today_waits_from_the_prompt_until_the_day_closes() {
        world.cadences.add(SampleCadences.of(UpdatesWorld.ALOY, "16:30", "02:00", List.of(world.ada.getKey())));

        assertThat(prompts(world.ada, "2026-03-03T16:29:59Z")).isEmpty();
        assertThat(prompts(world.ada, "2026-03-04T01:59:59Z"))
                .containsExactly(new AttentionItem(
                        "update-due",
                        "asyncbacklog.updates.attention.update-due[Project ALOY]",
                        "/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&tab=feed#post-update",
                        Optional.of(Instant.parse("2026-03-04T02:00:00Z")),
                        Instant.parse("2026-03-03T16:30:00Z"),
                        "ALOY",
                        Optional.empty()));
        assertThat(prompts(world.ada, "2026-03-04T02:00:00Z")).isEmpty();
        assertThat(prompts(world.ben, "2026-03-03T23:00:00Z")).isEmpty();
    }

    @Test
    public void prompts_of_many_projects_cost_five_statements() {
        IntStream.range(0, 10).forEach(i -> {
            long id = world.jira.project("P" + i).getId();
            world.cadences.add(SampleCadences.of(id, "16:30", "02:00", List.of(world.ada.getKey())));
        });
        world.database.statements().start();

        assertThat(prompts(world.ada, "2026-03-03T18:00:00Z")).hasSize(10);

        assertThat(world.database.statements().count())
                .as("without those of the calendar")
                .isEqualTo(2);
        assertThat(world.calendars.asked()).isEqualTo(1);
    }

    private List<AttentionItem> questions(ApplicationUser reader) {
        return waiting(
                new QuestionAttention(new WaitingQuestionService(world.questions, world.reading())),
                reader,
                UpdatesWorld.NOW);
    }

    private List<AttentionItem> prompts(ApplicationUser reader, String now) {
        return waiting(new PromptAttention(world.prompts(), world.places()), reader, Instant.parse(now));
    }

    private List<AttentionItem> waiting(AttentionSource source, ApplicationUser reader, Instant now) {
        return source.waitingFor(world.reader(reader), now, 100);
    }
}
