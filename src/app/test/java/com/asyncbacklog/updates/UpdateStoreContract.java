package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.ADA;
import static com.asyncbacklog.updates.SampleUpdates.BEN;
import static com.asyncbacklog.updates.SampleUpdates.LONDON;
import static com.asyncbacklog.updates.SampleUpdates.NOW;
import static com.asyncbacklog.updates.SampleUpdates.PROJECT;
import static com.asyncbacklog.updates.SampleUpdates.bare;
import static com.asyncbacklog.updates.SampleUpdates.content;
import static com.asyncbacklog.updates.SampleUpdates.question;
import static com.asyncbacklog.updates.SampleUpdates.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Health;
import com.asyncbacklog.shared.RevisionRow;
import com.asyncbacklog.shared.RevisionStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the stores of updates, questions and acknowledgements promise on every database. */
public abstract class UpdateStoreContract {

    private static final String LONG = "\uD83D\uDE80é".repeat(33_333);
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    @Rule
    public final AppDatabase database;

    private EventStore events;
    private QuestionStore questions;
    private UpdateStore store;
    private AcknowledgementStore acknowledgements;

    UpdateStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStores() {
        RevisionStore revisions = new RevisionStore(database.objects());
        events = new EventStore(database.objects());
        questions = new QuestionStore(database.objects(), revisions, events);
        store = new UpdateStore(database.objects(), questions, revisions, events);
        acknowledgements = new AcknowledgementStore(database.objects());
    }

    @Test
    public void an_update_comes_back_as_it_was_stored_with_its_questions() {
        Update stored = store.add(
                Update.post(PROJECT, ADA, TUESDAY, LONDON, content("Importer ships"), NOW),
                List.of(question("Which zone?"), question("Who signs?")));

        assertThat(stored.id()).isPositive();
        assertThat(store.find(stored.id())).contains(stored);
        List<Question> asked = ofUpdate(stored);
        assertThat(asked).extracting(question -> question.asked().text()).containsExactly("Which zone?", "Who signs?");
        assertThat(asked.get(0))
                .isEqualTo(question("Which zone?").stored(asked.get(0).id(), stored.id()));
    }

    @Test
    public void what_was_left_empty_comes_back_empty() {
        Update nothing = store.add(
                Update.post(
                        PROJECT,
                        ADA,
                        TUESDAY,
                        LONDON,
                        new UpdateContent("", "", Optional.empty(), List.of(), List.of(), true),
                        NOW),
                List.of());

        assertThat(store.find(nothing.id())).contains(nothing);
        assertThat(store.find(nothing.id() + 1)).isEmpty();
    }

    @Test
    public void the_longest_texts_fit_in_any_script() {
        Update stored = store.add(
                Update.post(
                        PROJECT,
                        ADA,
                        TUESDAY,
                        LONDON,
                        new UpdateContent(LONG, LONG, Optional.empty(), List.of(), List.of(), false),
                        NOW),
                List.of(question(LONG)));
        Question asked = ofUpdate(stored).get(0);
        answer(asked, LONG, BEN, NOW);

        assertThat(store.find(stored.id())).contains(stored);
        assertThat(asked.asked().text()).isEqualTo(LONG);
        assertThat(questions.answersIn(List.of(stored.id())).get(0).text()).isEqualTo(LONG);
    }

    @Test
    public void posting_is_told_once_and_found_under_the_issues_it_mentions() {
        Update stored =
                store.add(Update.post(PROJECT, ADA, TUESDAY, LONDON, content("x"), NOW), List.of(question("y")));

        assertThat(events.newest(EventFilter.ofProjects(List.of(PROJECT)), Optional.empty(), 10))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("update-posted");
                    assertThat(event.recordId()).isEqualTo(stored.id());
                    assertThat(event.actor()).isEqualTo(ADA);
                    assertThat(event.at()).isEqualTo(NOW);
                    assertThat(event.health()).contains("at-risk");
                });
        assertThat(events.recordsOfIssue("update-posted", 10_001, 10)).containsExactly(stored.id());
    }

    @Test
    public void a_change_is_found_under_its_new_issues_and_health() {
        Update before = store.add(Update.post(PROJECT, ADA, TUESDAY, LONDON, content("x"), NOW), List.of());
        UpdateContent anew =
                new UpdateContent("y", "", Optional.of(Health.ON_TRACK), List.of(10_002L), List.of(), false);
        Update after = before.rewritten(anew, BEN, NOW.plusSeconds(60));

        assertThat(store.replace(before, after, List.of(), QuestionChanges.NONE))
                .isTrue();

        assertThat(store.find(before.id())).contains(after);
        assertThat(events.recordsOfIssue("update-posted", 10_001, 10)).isEmpty();
        assertThat(events.recordsOfIssue("update-posted", 10_002, 10)).containsExactly(before.id());
        EventFilter onTrack = EventFilter.ofProjects(List.of(PROJECT)).withHealth("on-track");
        assertThat(events.newest(onTrack, Optional.empty(), 10)).hasSize(1);
    }

    @Test
    public void questions_are_added_changed_and_removed_with_their_update_or_not_at_all() {
        Update before = store.add(update("x"), List.of(question("a"), question("b")));
        List<Question> asked = ofUpdate(before);
        Update after = before.rewritten(bare("y"), ADA, NOW);
        QuestionChanges changes = new QuestionChanges(
                List.of(question("c")),
                List.of(new QuestionChange(asked.get(0), asked.get(0).reworded("A"))),
                List.of(asked.get(1)));
        Question answered = answer(asked.get(1), "sooner", BEN, NOW);

        assertThat(store.replace(before, after, asked, changes))
                .as("one was answered meanwhile")
                .isFalse();
        assertThat(store.find(before.id())).contains(before);
        assertThat(ofUpdate(before)).containsExactly(asked.get(0), answered);

        QuestionChanges again = new QuestionChanges(changes.added(), changes.changed(), List.of(answered));
        assertThat(store.replace(before, after, asked, again)).isTrue();
        assertThat(ofUpdate(before))
                .extracting(question -> question.asked().text())
                .containsExactly("A", "c");
        assertThat(questions.answersIn(List.of(before.id()))).isEmpty();
    }

    @Test
    public void a_version_that_was_changed_already_is_left_alone() {
        Update before = store.add(update("x"), List.of());
        Update first = before.rewritten(bare("first"), ADA, NOW);
        store.replace(before, first, List.of(), QuestionChanges.NONE);

        assertThat(store.replace(before, before.rewritten(bare("second"), BEN, NOW), List.of(), QuestionChanges.NONE))
                .isFalse();
        assertThat(store.delete(before, List.of(), BEN, NOW)).isFalse();
        assertThat(store.find(before.id())).contains(first);
    }

    @Test
    public void a_deleted_update_takes_all_of_it_along_and_its_versions_cannot_be_taken_again() {
        Update first = store.add(Update.post(PROJECT, ADA, TUESDAY, LONDON, content("x"), NOW), List.of(question("a")));
        Update second = first.rewritten(content("y"), ADA, NOW);
        store.replace(first, second, ofUpdate(first), QuestionChanges.NONE);
        answer(ofUpdate(first).get(0), "b", BEN, NOW);
        acknowledgements.add(second, BEN, NOW);
        Update other = store.add(update("stays"), List.of(question("c")));
        acknowledgements.add(other, BEN, NOW);

        assertThat(store.delete(second, ofUpdate(second), BEN, NOW)).isTrue();

        assertThat(store.find(first.id())).isEmpty();
        assertThat(ofUpdate(first)).isEmpty();
        assertThat(questions.answersIn(List.of(first.id()))).isEmpty();
        assertThat(acknowledgements.readersOf(List.of(first.id(), other.id()))).containsOnlyKeys(other.id());
        assertThat(events.recordsOfIssue("update-posted", 10_000, 10)).isEmpty();
        assertThat(ofUpdate(other)).hasSize(1);
        assertThat(store.replace(first, second, List.of(), QuestionChanges.NONE))
                .isFalse();
        assertThat(store.delete(second, List.of(), BEN, NOW)).isFalse();
    }

    @Test
    public void of_two_who_answer_at_once_neither_loses_what_they_said() {
        Update posted = store.add(update("x"), List.of(question("a")));
        Question seen = ofUpdate(posted).get(0);
        answer(seen, "first", BEN, NOW);

        boolean second = questions.answer(
                new QuestionChange(seen, seen.discussed()),
                new Answer(0, seen.id(), ADA, "second", NOW),
                UpdateEvents.of(UpdateEvents.ANSWERED, seen, ADA, NOW),
                List.of());

        assertThat(second).as("has to look again first").isFalse();
        assertThat(ofUpdate(posted).get(0).status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(questions.answersIn(List.of(posted.id())))
                .extracting(Answer::text)
                .containsExactly("first");
    }

    @Test
    public void a_question_keeps_all_of_its_state() {
        Update posted = store.add(update("x"), List.of(question("a")));
        Question asked = ofUpdate(posted).get(0);
        ResponseClock never = asked.turn().clock().forNobody();
        Question moved =
                asked.rescheduled(new Answerer(new Person(ADA, "ada", "Ada", Optional.of(LONDON)), never), NOW);
        change(asked, moved);
        assertThat(questions.find(asked.id())).contains(moved);

        Question closed = moved.closed(BEN, NOW.plusSeconds(1));
        change(moved, closed);
        assertThat(questions.find(asked.id())).contains(closed);
        assertThat(questions.find(List.of(asked.id()))).containsExactly(closed);
    }

    @Test
    public void what_waits_for_somebody_is_open_and_theirs() {
        Update posted = store.add(update("x"), List.of(question("a"), question("b"), question("c")));
        List<Question> asked = ofUpdate(posted);
        answer(asked.get(0), "yes", BEN, NOW);
        change(asked.get(1), asked.get(1).closed(ADA, NOW));

        assertThat(questions.waitingFor(BEN, 10)).containsExactly(asked.get(2));
        assertThat(questions.waitingFor(ADA, 10)).isEmpty();
        assertThat(questions.askedBy(ADA, PROJECT, 10)).containsExactly(asked.get(2));
        assertThat(questions.askedBy(ADA, PROJECT + 1, 10)).isEmpty();
        assertThat(questions.openAfter(0, 10)).containsExactly(asked.get(2));
        assertThat(questions.openAfter(asked.get(2).id(), 10)).isEmpty();
    }

    @Test
    public void each_person_acknowledges_once() {
        Update posted = store.add(update("x"), List.of());
        acknowledgements.add(posted, BEN, NOW);
        acknowledgements.add(posted, ADA, NOW);
        acknowledgements.add(posted, BEN, NOW);

        assertThat(acknowledgements.readersOf(List.of(posted.id()))).containsEntry(posted.id(), List.of(BEN, ADA));

        acknowledgements.remove(posted, BEN);
        acknowledgements.remove(posted, BEN);
        assertThat(acknowledgements.readersOf(List.of(posted.id()))).containsEntry(posted.id(), List.of(ADA));
    }

    @Test
    public void who_posted_for_which_day_is_one_statement() {
        store.add(update("x", ADA, TUESDAY, NOW), List.of());
        store.add(update("y", ADA, TUESDAY, NOW), List.of());
        store.add(update("z", BEN, TUESDAY.minusDays(1), NOW), List.of());
        store.add(update("old", BEN, TUESDAY.minusDays(9), NOW), List.of());
        Set<LocalDate> days = Set.of(TUESDAY, TUESDAY.minusDays(1));
        database.statements().start();

        assertThat(store.posted(PROJECT, days))
                .containsExactlyInAnyOrder(
                        new PostedDay(PROJECT, ADA, TUESDAY), new PostedDay(PROJECT, BEN, TUESDAY.minusDays(1)));
        assertThat(database.statements().count()).isEqualTo(1);
        assertThat(store.posted(BEN, days)).containsExactly(new PostedDay(PROJECT, BEN, TUESDAY.minusDays(1)));
        assertThat(store.posted(ADA, Set.of())).isEmpty();
    }

    @Test
    public void the_last_update_before_a_day_is_the_newest_of_that_person_there() {
        store.add(update("first", ADA, TUESDAY.minusDays(4), NOW), List.of());
        Update last = store.add(update("last", ADA, TUESDAY.minusDays(1), NOW), List.of());
        store.add(update("today", ADA, TUESDAY, NOW), List.of());
        store.add(update("of another", BEN, TUESDAY.minusDays(1), NOW), List.of());

        assertThat(store.lastBefore(TUESDAY, PROJECT, ADA)).contains(last);
        assertThat(store.lastBefore(TUESDAY, PROJECT + 1, ADA)).isEmpty();
    }

    @Test
    public void days_are_read_in_order_and_by_place_without_gap_or_repetition() {
        List<Update> added = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            LocalDate date = TUESDAY.minusDays(day);
            IntStream.range(0, 3).forEach(i -> added.add(store.add(update("n" + i, ADA, date, NOW), List.of())));
        }
        List<Update> read = new ArrayList<>();
        Optional<Update> after = Optional.empty();
        for (List<Update> page = page(after); !page.isEmpty(); page = page(after)) {
            read.addAll(page);
            after = Optional.of(page.get(page.size() - 1));
        }

        assertThat(read).hasSize(9).doesNotHaveDuplicates().doesNotContain(added.get(0), added.get(1), added.get(2));
        assertThat(read).extracting(Update::localDate).isSorted();
    }

    @Test
    public void a_deleted_project_leaves_nothing() {
        Update posted = store.add(update("x"), List.of(question("a")));
        answer(ofUpdate(posted).get(0), "b", BEN, NOW);
        acknowledgements.add(posted, BEN, NOW);
        store.replace(posted, posted.rewritten(bare("y"), ADA, NOW), List.of(), QuestionChanges.NONE);

        store.deleteProject(PROJECT);

        assertThat(List.of(
                        count(UpdateRow.class),
                        count(QuestionRow.class),
                        count(AnswerRow.class),
                        count(AcknowledgementRow.class),
                        count(RevisionRow.class)))
                .containsOnly(0);
        assertThat(store.replace(posted, posted.rewritten(bare("z"), ADA, NOW), List.of(), QuestionChanges.NONE))
                .isFalse();
    }

    private int count(Class<? extends Entity> rows) {
        return database.objects().count(rows, Query.select());
    }

    private List<Update> page(Optional<Update> after) {
        return store.ofDays(PROJECT, TUESDAY.minusDays(3), TUESDAY.minusDays(1), after, 2);
    }

    private List<Question> ofUpdate(Update update) {
        return questions.ofUpdates(List.of(update.id()));
    }

    private Question answer(Question question, String text, String author, Instant at) {
        Question after = question.answered(at);
        assertThat(questions.answer(
                        new QuestionChange(question, after),
                        new Answer(0, question.id(), author, text, at),
                        UpdateEvents.of(UpdateEvents.ANSWERED, question, author, at),
                        List.of()))
                .isTrue();
        return after;
    }

    private void change(Question before, Question after) {
        assertThat(questions.change(
                        new QuestionChange(before, after),
                        "",
                        NOW,
                        UpdateEvents.of(UpdateEvents.CLOSED, before, "", NOW),
                        List.of()))
                .isTrue();
    }
}
