package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.again;
import static com.asyncbacklog.updates.SampleUpdates.ask;
import static com.asyncbacklog.updates.SampleUpdates.draft;
import static com.asyncbacklog.updates.SampleUpdates.mentioning;
import static com.asyncbacklog.updates.UpdatesWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Health;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.workingtime.WorkingHours;
import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class UpdateServiceTest {

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void an_update_is_posted_for_the_authors_own_day_and_zone() {
        world.jira.logIn(world.mei);

        VisibleUpdate posted = world.service().post("ALOY", draft("Importer ships"));

        assertThat(posted.update().localDate()).isEqualTo(LocalDate.parse("2026-03-04"));
        assertThat(posted.update().zone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
        assertThat(posted.update().createdAt()).isEqualTo(NOW);
        assertThat(posted.author().name()).isEqualTo("mei");
        assertThat(posted.permissions()).isEqualTo(new UpdatePermissions(true, true, true));
        assertThat(world.service().get(posted.update().id())).isEqualTo(posted);
    }

    /** On Sunday 29 March 2026 at 01:00 London sets its clocks forward. */
    @Test
    public void friday_half_past_eleven_counts_for_friday_and_so_does_saturday_two_oclock() {
        world.setNow("2026-03-27T23:30:00Z");
        assertThat(post().localDate()).isEqualTo(LocalDate.parse("2026-03-27"));
        world.setNow("2026-03-28T02:00:00Z");
        assertThat(post().localDate()).isEqualTo(LocalDate.parse("2026-03-27"));
        world.setNow("2026-03-28T04:00:00Z");
        assertThat(post().localDate()).isEqualTo(LocalDate.parse("2026-03-28"));
        world.setNow("2026-03-29T02:59:00Z");
        assertThat(post().localDate()).isEqualTo(LocalDate.parse("2026-03-28"));
    }

    @Test
    public void several_updates_a_day_are_fine() {
        assertThat(post().localDate()).isEqualTo(post().localDate());
    }

    @Test
    public void what_says_nothing_is_refused_and_nothing_to_report_is_said_alone() {
        assertErrors(draft(" "), "progress");
        assertErrors(
                new UpdateDraft("x", "", List.of(), "", List.of(), List.of(), true, Optional.empty(), Map.of()),
                "nothingToReport");
        assertErrors(
                new UpdateDraft("", "", List.of(), "fine", List.of(), List.of(), false, Optional.empty(), Map.of()),
                "health",
                "progress");

        UpdateDraft quietDay =
                new UpdateDraft("", "", List.of(), "on-track", List.of(), List.of(), true, Optional.empty(), Map.of());
        Update posted = world.service().post("ALOY", quietDay).update();
        assertThat(posted.content().nothingToReport()).isTrue();
        assertThat(posted.content().health()).contains(Health.ON_TRACK);
    }

    @Test
    public void a_project_that_is_missing_and_one_that_may_not_be_seen_answer_alike() {
        int id = post().id();
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);
        world.jira.logIn(world.ben);

        assertThatThrownBy(() -> world.service().post("ALOY", draft(""))).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.service().post("NONE", draft(""))).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.service().get(id)).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.service().get(id + 1)).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.service().replace(id, draft("", List.of(), 1)))
                .isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.service().delete(id)).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void who_may_not_comment_may_not_post_and_hears_so_before_anything_else() {
        world.jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", world.ada);

        assertThatThrownBy(() -> world.service().post("ALOY", draft(""))).isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void nobody_writes_in_an_archived_project_and_everybody_hears_why() {
        int id = post().id();
        world.jira.archive("ALOY");
        world.jira.logIn(world.admin);

        for (Runnable write : List.<Runnable>of(
                () -> world.service().post("ALOY", draft("x")),
                () -> world.service().replace(id, draft("x", List.of(), 1)),
                () -> world.service().delete(id))) {
            assertThatThrownBy(write::run)
                    .isExactlyInstanceOf(Forbidden.class)
                    .hasMessage("asyncbacklog.error.archived");
        }
        assertThat(world.service().get(id).permissions()).isEqualTo(new UpdatePermissions(false, false, false));
    }

    @Test
    public void only_issues_that_the_author_may_see_are_mentioned_and_a_reader_sees_of_them_what_they_may() {
        world.jira.issue("ALOY-2");
        world.jira.issue("OTHER-1");
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", world.ben);
        int id = world.service()
                .post("ALOY", mentioning("x", "OTHER-1", "ALOY-2", "OTHER-1"))
                .update()
                .id();
        world.jira.logIn(world.ben);

        assertThat(world.service().get(id).issues()).extracting(IssueRef::key).containsExactly("OTHER-1");
        for (String hidden : List.of("ALOY-2", "ALOY-99")) {
            InvalidInput refusal = catchThrowableOfType(
                    InvalidInput.class, () -> world.service().post("ALOY", mentioning("x", hidden)));
            assertThat(refusal.errors())
                    .containsEntry("issues", Message.of("asyncbacklog.updates.error.no-such-issue", hidden));
        }
    }

    @Test
    public void issues_that_the_author_may_not_see_any_more_stay_mentioned() {
        world.jira.issue("ALOY-2");
        world.jira.issue("ALOY-3");
        int id = world.service()
                .post("ALOY", mentioning("x", "ALOY-1", "ALOY-2"))
                .update()
                .id();
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", world.ada);
        UpdateDraft edited =
                new UpdateDraft("y", "", List.of(), "", List.of("ALOY-3"), List.of(), false, Optional.of(1), Map.of());
        world.service().replace(id, edited);
        world.jira.logIn(world.admin);

        assertThat(world.service().get(id).issues()).extracting(IssueRef::key).containsExactly("ALOY-3", "ALOY-2");
    }

    @Test
    public void a_question_is_due_when_its_answerer_has_worked_so_long() {
        VisibleQuestion question = asked("ben", Optional.of(2.0));

        assertThat(question.to().name()).isEqualTo("ben");
        assertThat(question.question().status()).isEqualTo(QuestionStatus.OPEN);
        assertThat(question.question().turn().clock().dueAt()).contains(NOW.plusSeconds(2 * 3600));
        assertThat(question.question().turn().clock().zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
    }

    @Test
    public void without_hours_a_question_has_those_of_the_projects_cadence() {
        assertThat(asked("ben", Optional.empty()).question().asked().minutes()).isEqualTo(8 * 60);
        world.cadences.add(SampleCadences.answeringWithin(100, 30));
        assertThat(asked("ben", Optional.empty()).question().asked().minutes()).isEqualTo(30);
    }

    @Test
    public void a_question_on_friday_evening_to_somebody_who_works_from_sunday_falls_due_on_their_sunday() {
        world.calendars.setWeek(
                world.mei.getKey(),
                WorkingWeek.of(
                        Set.of(
                                DayOfWeek.SUNDAY,
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY),
                        new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        world.setNow("2026-03-06T18:00:00Z");

        Instant due =
                asked("mei", Optional.of(4.0)).question().turn().clock().dueAt().get();

        assertThat(due).isEqualTo(Instant.parse("2026-03-08T00:00:00Z")); // Sunday 13:00 in Auckland
    }

    @Test
    public void who_is_absent_answers_after_that() {
        world.calendars.setAbsent(world.ben.getKey(), LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-06"));

        assertThat(asked("ben", Optional.of(1.0)).question().turn().clock().dueAt())
                .contains(Instant.parse("2026-03-09T17:00:00Z")); // Monday 10:00, daylight saving since Sunday
    }

    @Test
    public void without_working_time_in_sight_there_is_no_due_instant_and_it_says_why() {
        world.calendars.setWeek(world.ben.getKey(), WorkingWeek.NONE);

        ResponseClock clock = asked("ben", Optional.of(1.0)).question().turn().clock();

        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.noDue()).contains(NoDue.NO_WORKING_TIME);
    }

    @Test
    public void a_question_to_somebody_who_is_gone_goes_to_their_deputy_else_to_the_lead() {
        world.jira.deactivate(world.ben);
        assertItemError(ask("Which?", "ben"), "to", "asyncbacklog.updates.error.nobody-answers");

        world.jira.setLead("ALOY", world.admin);
        VisibleQuestion toLead = asked("ben", Optional.empty());
        assertThat(toLead.to().name()).isEqualTo("admin");
        assertThat(toLead.askedFirst().get().name()).isEqualTo("ben");

        world.calendars.setDeputy(world.ben.getKey(), world.person(world.mei));
        assertThat(asked("ben", Optional.empty()).to().name()).isEqualTo("mei");

        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.mei);
        assertThat(asked("ben", Optional.empty()).to().name())
                .as("who may not see it stands in for nobody")
                .isEqualTo("admin");
    }

    @Test
    public void who_cannot_answer_is_named() {
        assertItemError(ask("Which?", "zoe"), "to", "asyncbacklog.error.no-such-user");
        assertItemError(ask("Which?", ""), "to", "asyncbacklog.error.required");
        assertItemError(ask("Which?", "ada"), "to", "asyncbacklog.updates.error.asks-themselves");
        assertItemError(ask(" ", "ben"), "text", "asyncbacklog.error.required");
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);
        assertItemError(ask("Which?", "ben"), "to", "asyncbacklog.updates.error.may-not-see");
    }

    @Test
    public void hours_are_more_than_none_and_at_most_four_hundred() {
        for (double hours : new double[] {0, -1, 400.1}) {
            assertItemError(
                    new QuestionDraft(Optional.empty(), "Which?", "ben", Optional.of(hours)),
                    "withinHours",
                    "asyncbacklog.updates.error.hours");
        }
        assertThat(asked("ben", Optional.of(0.001)).question().asked().minutes())
                .isEqualTo(1);
        assertThat(asked("ben", Optional.of(400.0)).question().asked().minutes())
                .isEqualTo(400 * 60);
    }

    @Test
    public void the_author_may_change_it_and_it_counts_up() {
        int id = post().id();
        world.setNow("2026-03-04T09:00:00Z");

        VisibleUpdate changed = world.service().replace(id, draft("Shipped", List.of(), 1));

        assertThat(changed.update().content().progress()).isEqualTo("Shipped");
        assertThat(changed.update().version()).isEqualTo(2);
        assertThat(changed.update().localDate()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(changed.update().updatedAt()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));
        assertThat(world.service().get(id)).isEqualTo(changed);
    }

    @Test
    public void nobody_else_may_change_it_and_only_administrators_delete_it() {
        int id = post().id();
        world.jira.logIn(world.ben);
        assertThat(world.service().get(id).permissions()).isEqualTo(new UpdatePermissions(false, false, true));
        assertThatThrownBy(() -> world.service().replace(id, draft("", List.of(), 1)))
                .isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.service().delete(id)).isExactlyInstanceOf(Forbidden.class);

        world.jira.logIn(world.admin);
        assertThat(world.service().get(id).permissions()).isEqualTo(new UpdatePermissions(false, true, true));
        assertThatThrownBy(() -> world.service().replace(id, draft("x", List.of(), 1)))
                .isExactlyInstanceOf(Forbidden.class);
        world.service().delete(id);
        assertThatThrownBy(() -> world.service().get(id)).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void an_older_version_is_refused_with_the_current_update() {
        int id = post().id();
        world.service().replace(id, draft("second", List.of(), 1));

        UpdateChanged refusal = catchThrowableOfType(
                UpdateChanged.class, () -> world.service().replace(id, draft("third", List.of(), 1)));

        UpdateJson current = (UpdateJson) refusal.more().get("current");
        assertThat(current.progress()).isEqualTo("second");
        assertThat(current.version()).isEqualTo(2);
        assertThatThrownBy(() -> world.service().replace(id, draft("x"))).isExactlyInstanceOf(InvalidInput.class);
    }

    @Test
    public void questions_sent_back_as_they_were_are_left_alone() {
        VisibleUpdate before = world.service().post("ALOY", draft("x", List.of(ask("Which?", "ben"))));
        int id = before.questions().get(0).question().id();
        world.setNow("2026-03-04T09:00:00Z");

        VisibleUpdate after =
                world.service().replace(before.update().id(), draft("y", List.of(again(id, "Which?", "ben")), 1));

        assertThat(after.questions()).isEqualTo(before.questions());
    }

    @Test
    public void a_question_in_other_words_keeps_its_clock_and_one_to_somebody_else_starts_anew() {
        VisibleUpdate before = world.service().post("ALOY", draft("x", List.of(ask("Which?", "ben"))));
        Question asked = before.questions().get(0).question();
        Instant later = Instant.parse("2026-03-04T09:00:00Z");
        world.setNow(later);

        VisibleUpdate reworded = world.service()
                .replace(before.update().id(), draft("x", List.of(again(asked.id(), "Which zone?", "ben")), 1));
        Question second = reworded.questions().get(0).question();
        assertThat(second.turn()).isEqualTo(asked.turn());
        assertThat(second.asked().text()).isEqualTo("Which zone?");

        VisibleUpdate redirected = world.service()
                .replace(before.update().id(), draft("x", List.of(again(asked.id(), "Which zone?", "mei")), 2));
        assertThat(redirected.questions().get(0).to().name()).isEqualTo("mei");
        assertThat(redirected.questions().get(0).question().turn().clock().from())
                .isEqualTo(later);
    }

    @Test
    public void questions_are_added_and_taken_away() {
        VisibleUpdate before = world.service().post("ALOY", draft("x", List.of(ask("Which?", "ben"))));

        VisibleUpdate after = world.service().replace(before.update().id(), draft("x", List.of(ask("Who?", "mei")), 1));

        assertThat(after.questions())
                .singleElement()
                .satisfies(question ->
                        assertThat(question.question().asked().text()).isEqualTo("Who?"));
        int gone = before.questions().get(0).question().id();
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> world.service().replace(before.update().id(), draft("x", List.of(again(gone, "x", "ben")), 2)));
        assertThat(refusal.errors()).containsOnlyKeys("questions");
    }

    @Test
    public void an_update_outlives_its_author() {
        int id = post().id();
        world.jira.forget(world.ada);
        world.jira.logIn(world.ben);

        assertThat(world.service().get(id).author().displayName()).isEqualTo(world.ada.getKey());
    }

    @Test
    public void many_updates_cost_four_statements_and_one_call_for_all_issues() {
        IntStream.range(0, 20).forEach(i -> world.jira.issue("ALOY-" + (i + 1)));
        List<Integer> ids = IntStream.range(0, 40)
                .mapToObj(i -> world.service()
                        .post(
                                "ALOY",
                                new UpdateDraft(
                                        "x" + i,
                                        "",
                                        List.of(ask("a", "ben"), ask("b", "mei")),
                                        "",
                                        List.of("ALOY-" + (i % 20 + 1)),
                                        List.of(),
                                        false,
                                        Optional.empty(),
                                        Map.of()))
                        .update()
                        .id())
                .toList();
        world.jira.forgetCalls();
        world.database.statements().start();

        assertThat(world.reading().find(ids, world.person(world.ada))).hasSize(40);

        assertThat(world.database.statements().count()).isEqualTo(4);
        assertThat(world.jira.calls("getIssueObjects")).isEqualTo(1);
        assertThat(world.jira.calls("BROWSE_PROJECTS on issue")).isEqualTo(20);
        assertThat(world.jira.calls("BROWSE_PROJECTS on project")).isEqualTo(1);
    }

    private Update post() {
        return world.service().post("ALOY", draft("Importer ships")).update();
    }

    private VisibleQuestion asked(String to, Optional<Double> hours) {
        QuestionDraft question = new QuestionDraft(Optional.empty(), "Which zone?", to, hours);
        return world.service()
                .post("ALOY", draft("", List.of(question)))
                .questions()
                .get(0);
    }

    private void assertErrors(UpdateDraft draft, String... fields) {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> world.service().post("ALOY", draft));
        assertThat(refusal.errors()).containsOnlyKeys(fields);
    }

    /** Of the second of two. */
    private void assertItemError(QuestionDraft question, String field, String key) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> world.service().post("ALOY", draft("", List.of(ask("fine", "mei"), question))));
        FieldErrors expected = new FieldErrors();
        Message message =
                (Message) refusal.errors().get("questions").parameters().get(2);
        expected.item("questions", 2).add(field, message);
        assertThat(refusal.errors()).isEqualTo(expected.asMap());
        assertThat(message.key()).isEqualTo(key);
    }
}
