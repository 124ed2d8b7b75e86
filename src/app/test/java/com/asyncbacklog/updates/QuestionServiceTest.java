package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.UpdatesWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.TooLarge;
import com.atlassian.jira.permission.ProjectPermissions;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class QuestionServiceTest {

    private static final Instant LATER = Instant.parse("2026-03-04T18:05:00Z");

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    private Question question;

    @Before
    public void adaAsksBen() {
        question = world.ask("Which zone do we bill in?", world.ben);
    }

    @Test
    public void an_answer_of_whoever_is_asked_settles_it() {
        world.setNow(LATER);

        FoundQuestion answered = world.answer(question, world.ben, "UTC");

        assertThat(answered.question().status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(answered.question().answeredAt()).contains(LATER);
        assertThat(answered.visible().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.answer().text()).isEqualTo("UTC");
            assertThat(answer.author().name()).isEqualTo("ben");
        });
        assertThat(world.happened("question-answered")).singleElement().satisfies(event -> {
            assertThat(event.recordId()).isEqualTo(question.id());
            assertThat(event.actor()).isEqualTo(world.ben.getKey());
            assertThat(event.at()).isEqualTo(LATER);
        });
    }

    @Test
    public void what_others_say_helps_and_leaves_it_open() {
        FoundQuestion helped = world.answer(question, world.mei, "I think UTC");
        assertThat(helped.question().status()).isEqualTo(QuestionStatus.OPEN);
        assertThat(helped.question().turn()).isEqualTo(question.turn());

        assertThat(world.answer(question, world.ada, "In the invoice, I mean")
                        .question()
                        .status())
                .isEqualTo(QuestionStatus.OPEN);
        assertThat(world.answer(question, world.ben, "UTC").visible().answers()).hasSize(3);
    }

    @Test
    public void when_whoever_asked_says_something_to_an_answer_it_waits_again_with_all_of_its_time() {
        world.answer(question, world.ben, "UTC");
        world.setNow(LATER);

        FoundQuestion again = world.answer(question, world.ada, "And on the invoice?");

        assertThat(again.question().status()).isEqualTo(QuestionStatus.OPEN);
        assertThat(again.question().turn().clock().from()).isEqualTo(LATER);
        assertThat(world.happened("question-reopened")).hasSize(1);
        assertThat(world.answer(question, world.ben, "UTC too").question().status())
                .isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    public void an_answer_of_who_stands_in_for_an_absent_one_settles_it() {
        world.calendars.setDeputy(world.ben.getKey(), world.person(world.mei));

        assertThat(world.answer(question, world.mei, "UTC").question().status()).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    public void whoever_is_asked_may_answer_even_if_they_may_only_look() {
        world.jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", world.ben);
        world.jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", world.mei);

        assertThat(world.answer(question, world.ben, "UTC").question().status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThatThrownBy(() -> world.answer(question, world.mei, ""))
                .as("before anything else")
                .isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void an_answer_says_something() {
        assertThatThrownBy(() -> world.answer(question, world.ben, " ")).isExactlyInstanceOf(InvalidInput.class);
    }

    @Test
    public void who_may_not_see_the_project_sees_no_question() {
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.mei);
        world.jira.logIn(world.mei);

        for (Runnable call : List.<Runnable>of(
                () -> world.questionService().get(question.id()),
                () -> world.questionService().get(question.id() + 1),
                () -> world.answer(question, world.mei, "x"),
                () -> world.questionService().close(question.id()),
                () -> world.questionService().reopen(question.id()))) {
            assertThatThrownBy(call::run).isExactlyInstanceOf(NotFound.class);
        }
    }

    @Test
    public void who_asked_who_is_asked_and_administrators_may_close_it_and_nobody_else() {
        world.jira.logIn(world.mei);
        assertThatThrownBy(() -> world.questionService().close(question.id())).isExactlyInstanceOf(Forbidden.class);
        for (var user : List.of(world.ada, world.ben, world.admin)) {
            world.jira.logIn(user);
            Question asked = user.equals(world.ada) ? question : another();
            world.jira.logIn(user);

            FoundQuestion closed = world.questionService().close(asked.id());

            assertThat(closed.question().status()).isEqualTo(QuestionStatus.CLOSED);
            assertThat(closed.visible().closedBy().get().name()).isEqualTo(user.getName());
            assertThat(world.questionService().close(asked.id())).isEqualTo(closed);
        }
        assertThat(world.happened("question-closed")).hasSize(3);
    }

    @Test
    public void a_closed_question_takes_no_answer_until_it_is_open_again() {
        world.questionService().close(question.id());

        assertThatThrownBy(() -> world.answer(question, world.ben, "UTC")).isExactlyInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> world.answer(question, world.mei, "UTC")).isExactlyInstanceOf(QuestionRefused.class);

        world.jira.logIn(world.ada);
        world.setNow(LATER);
        FoundQuestion open = world.questionService().reopen(question.id());
        assertThat(open.question().status()).isEqualTo(QuestionStatus.OPEN);
        assertThat(open.question().turn().clock().from()).isEqualTo(LATER);
        assertThat(world.questionService().reopen(question.id())).isEqualTo(open);
        assertThat(world.answer(question, world.ben, "UTC").question().status()).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    public void taking_back_the_closure_of_an_answered_one_leaves_it_answered() {
        world.answer(question, world.ben, "UTC");
        world.questionService().close(question.id());

        FoundQuestion open = world.questionService().reopen(question.id());

        assertThat(open.question().status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(open.question().answeredAt()).contains(NOW);
    }

    @Test
    public void nobody_answers_or_closes_in_an_archived_project() {
        world.jira.archive("ALOY");

        for (Runnable write : List.<Runnable>of(
                () -> world.answer(question, world.ben, "x"),
                () -> world.questionService().close(question.id()),
                () -> world.questionService().reopen(question.id()))) {
            assertThatThrownBy(write::run)
                    .isExactlyInstanceOf(Forbidden.class)
                    .hasMessage("asyncbacklog.error.archived");
        }
    }

    @Test
    public void what_has_been_answered_can_be_neither_changed_nor_taken_away() {
        int updateId = question.updateId();
        world.answer(question, world.mei, "I think UTC");
        world.jira.logIn(world.ada);

        assertThatThrownBy(() -> world.service()
                        .replace(
                                updateId,
                                SampleUpdates.draft(
                                        "x", List.of(SampleUpdates.again(question.id(), "Other words", "ben")), 1)))
                .isExactlyInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> world.service().replace(updateId, SampleUpdates.draft("x", List.of(), 1)))
                .isExactlyInstanceOf(InvalidInput.class);
        assertThat(world.service()
                        .replace(
                                updateId,
                                SampleUpdates.draft(
                                        "x",
                                        List.of(SampleUpdates.again(
                                                question.id(), question.asked().text(), "ben")),
                                        1))
                        .questions())
                .hasSize(1);
    }

    @Test
    public void an_answer_after_which_the_update_could_not_be_sent_back_is_refused() {
        String rockets = "\uD83D\uDE80".repeat(31_000);
        world.jira.logIn(world.ada);
        Question large = world.ask(rockets, world.ben);
        world.answer(large, world.ben, rockets);

        assertThatThrownBy(() -> world.answer(large, world.ben, rockets)).isExactlyInstanceOf(TooLarge.class);
        assertThat(world.answer(large, world.ben, "short").visible().answers()).hasSize(2);
    }

    @Test
    public void however_much_others_say_there_is_room_for_who_is_asked() {
        for (int size = 100_000; size > 0; size -= 1_000) {
            sayUntilRefused("x".repeat(size));
        }

        assertThat(world.answer(question, world.ben, "y".repeat(100_000))
                        .question()
                        .status())
                .isEqualTo(QuestionStatus.ANSWERED);
    }

    private void sayUntilRefused(String text) {
        try {
            while (true) {
                world.answer(question, world.mei, text);
            }
        } catch (TooLarge full) {
            // So it is.
        }
    }

    @Test
    public void acknowledging_is_for_everybody_who_sees_it_and_counts_once() {
        int id = question.updateId();
        world.jira.logIn(world.ben);
        world.acknowledgementService().acknowledge(id);
        Acknowledgements twice = world.acknowledgementService().acknowledge(id).acknowledgements();
        assertThat(twice.count()).isEqualTo(1);
        assertThat(twice.mine()).isTrue();
        assertThat(twice.people()).extracting(person -> person.name()).containsExactly("ben");

        world.jira.logIn(world.mei);
        assertThat(world.acknowledgementService().withdraw(id).acknowledgements())
                .isEqualTo(new Acknowledgements(1, false, twice.people()));
        world.jira.logIn(world.ben);
        assertThat(world.acknowledgementService().withdraw(id).acknowledgements())
                .isEqualTo(new Acknowledgements(0, false, List.of()));

        world.jira.logIn(null);
        assertThatThrownBy(() -> world.acknowledgementService().acknowledge(id)).isExactlyInstanceOf(Forbidden.class);
        world.jira.logIn(world.ben);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);
        assertThatThrownBy(() -> world.acknowledgementService().acknowledge(id)).isExactlyInstanceOf(NotFound.class);
    }

    private Question another() {
        world.jira.logIn(world.ada);
        return world.ask("And now?", world.ben);
    }
}
