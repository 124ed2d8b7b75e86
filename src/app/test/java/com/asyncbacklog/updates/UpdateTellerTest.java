package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.shared.DocumentLink;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class UpdateTellerTest {

    private static final UpdateDraft FULL = new UpdateDraft(
            "Importer ships",
            "Flaky build",
            List.of(ask("Which zone?", "ben")),
            "at-risk",
            List.of("ALOY-1"),
            List.of(new DocumentLink("Plan", "https://wiki.example/plan")),
            false,
            Optional.empty(),
            Map.of());

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void a_posted_update_is_told_with_all_that_the_reader_may_see() {
        VisibleUpdate posted = world.post(FULL);
        world.answer(posted.questions().get(0).question(), world.ben, "UTC");

        EventStory story = tell("update-posted", world.ben).get(0).get();

        assertThat(story.sentence())
                .isEqualTo("asyncbacklog.updates.event.update-posted.told-with-health[3 Mar 2026, "
                        + "asyncbacklog.health.at-risk]");
        assertThat(story.body()).isEqualTo("""
                        asyncbacklog.updates.progress
                        Importer ships

                        asyncbacklog.updates.challenges
                        Flaky build

                        asyncbacklog.updates.questions
                        ? Which zone?
                          asyncbacklog.updates.question.for[BEN] \u00b7 asyncbacklog.updates.question.status.answered
                          BEN: UTC

                        asyncbacklog.updates.issues
                        ALOY-1 Summary of ALOY-1

                        asyncbacklog.updates.links
                        Plan https://wiki.example/plan\
                        """);
        assertThat(story.link()).endsWith("&tab=feed&update=" + posted.update().id());
        assertThat(story.inlay().get().template()).isEqualTo("async-backlog/updates/update.vm");
    }

    @Test
    public void an_address_points_to_an_update_or_by_a_question_to_the_update_that_asked_it() {
        world.post(SampleUpdates.draft("first"));
        VisibleUpdate posted = world.post(FULL);
        int question = posted.questions().get(0).question().id();

        assertThat(new UpdatePointer().record(posted.update().id()))
                .contains(posted.update().id());
        assertThat(new QuestionPointerService(world.questions).record(question))
                .contains(posted.update().id());
        assertThat(new QuestionPointerService(world.questions).record(999)).isEmpty();
        assertThat(world.events.find(UpdateEvents.POSTED, posted.update().id()))
                .map(Event::recordId)
                .contains(posted.update().id());
    }

    @Test
    public void the_view_shows_what_the_reader_may_do() {
        world.post(FULL);

        UpdateView ofBen = view(world.ben);
        assertThat(ofBen.getAuthorName()).isEqualTo("ADA");
        assertThat(ofBen.getDay()).isEqualTo("3 Mar 2026");
        assertThat(ofBen.getHealthLozenge()).contains("moved");
        assertThat(ofBen.getPostedTitle()).isEqualTo("asyncbacklog.time.both[18:05, ADA, Tue, 10:05, Tue]");
        assertThat(ofBen.getMentions().get(0).getLink()).isEqualTo("http://here/jira/browse/ALOY-1");
        assertThat(ofBen.getLinks().get(0).getUrl()).isEqualTo("https://wiki.example/plan");
        assertThat(ofBen.isCanAcknowledge()).isTrue();
        assertThat(ofBen.isCanEdit()).isFalse();
        assertThat(ofBen.getEdited()).isEmpty();
        QuestionView question = ofBen.getQuestions().get(0);
        assertThat(question.isForReader()).isTrue();
        assertThat(question.isCanAnswer()).isTrue();
        assertThat(question.isOverdue()).isFalse();
        assertThat(question.getDue()).startsWith("asyncbacklog.updates.question.due[4 Mar 2026, 10:05");
        assertThat(question.getDueTitle()).isEqualTo("asyncbacklog.time.one[10:05, Wed]");

        UpdateView ofAda = view(world.ada);
        assertThat(ofAda.isCanAcknowledge()).as("of one's own").isFalse();
        assertThat(ofAda.isCanEdit()).isTrue();
        assertThat(ofAda.getQuestions().get(0).isForReader()).isFalse();
        assertThat(ofAda.getQuestions().get(0).getDueTitle())
                .isEqualTo("asyncbacklog.time.both[10:05, BEN, Wed, 18:05, Wed]");
    }

    @Test
    public void an_overdue_question_says_so_until_it_is_answered() {
        Question question = world.ask("Which zone?", world.ben);
        world.setNow("2026-03-06T00:00:00Z");
        assertThat(view(world.mei).getQuestions().get(0).isOverdue()).isTrue();

        world.answer(question, world.ben, "UTC");

        QuestionView answered = view(world.mei).getQuestions().get(0);
        assertThat(answered.isOverdue()).isFalse();
        assertThat(answered.getDue()).isEmpty();
        assertThat(answered.getAnswers().get(0).getText()).isEqualTo("UTC");
    }

    @Test
    public void each_event_of_a_question_is_told_with_what_was_said_by_it() {
        Question question = world.ask("Which zone?", world.ben);
        world.answer(question, world.mei, "I think UTC");
        world.setNow("2026-03-03T19:00:00Z");
        world.answer(question, world.ben, "UTC");
        world.setNow("2026-03-03T20:00:00Z");
        world.answer(question, world.ada, "Sure?");
        world.questionService().close(question.id());

        List<EventStory> answers = tell("question-answered", world.admin).stream()
                .map(Optional::get)
                .toList();
        assertThat(answers.get(0).sentence()).isEqualTo("asyncbacklog.updates.event.question-answered.told[ADA, BEN]");
        assertThat(answers.get(0).body()).isEqualTo("? Which zone?\n\nUTC");
        assertThat(answers.get(0).link()).endsWith("&tab=feed&question=" + question.id());
        assertThat(answers.get(1).sentence())
                .isEqualTo("asyncbacklog.updates.event.question-answered.by-another[ADA, BEN]");
        assertThat(answers.get(1).body()).isEqualTo("? Which zone?\n\nI think UTC");
        assertThat(tell("question-reopened", world.admin).get(0).get().body()).isEqualTo("? Which zone?\n\nSure?");
        assertThat(tell("question-closed", world.admin).get(0).get().body()).isEqualTo("? Which zone?");
    }

    @Test
    public void who_may_not_see_the_project_is_told_nothing_and_of_a_deleted_update_nobody_is() {
        int id = world.post(FULL).update().id();
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.mei);
        assertThat(tell("update-posted", world.mei)).containsExactly(Optional.empty());

        world.service().delete(id);
        assertThat(tell("update-posted", world.ben)).containsExactly(Optional.empty());
    }

    @Test
    public void issues_that_the_reader_may_not_see_are_not_told_of() {
        world.post(FULL);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ben);

        assertThat(tell("update-posted", world.ben).get(0).get().body()).doesNotContain("ALOY-1");
        assertThat(view(world.ben).isWithMentions()).isFalse();
    }

    @Test
    public void a_page_costs_five_statements_however_long_it_is() {
        IntStream.range(0, 30).forEach(i -> {
            world.jira.logIn(world.ada);
            Question question = world.ask("Which zone?", world.ben);
            world.answer(question, world.ben, "UTC");
        });
        List<Event> events =
                world.events.newest(EventFilter.ofProjects(List.of(UpdatesWorld.ALOY)), Optional.empty(), 100);
        world.database.statements().start();

        assertThat(world.teller().tell(events, world.reader(world.mei)))
                .hasSize(60)
                .allMatch(Optional::isPresent);

        assertThat(world.database.statements().count()).isEqualTo(5);
    }

    private List<Optional<EventStory>> tell(String kind, ApplicationUser reader) {
        return world.teller().tell(world.happened(kind), world.reader(reader));
    }

    private UpdateView view(ApplicationUser reader) {
        return (UpdateView)
                tell("update-posted", reader).get(0).get().inlay().get().view();
    }
}
