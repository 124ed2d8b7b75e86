package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.ISSUE;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static com.asyncbacklog.decisions.SampleDecisions.accepted;
import static com.asyncbacklog.decisions.SampleDecisions.bare;
import static com.asyncbacklog.decisions.SampleDecisions.content;
import static com.asyncbacklog.decisions.SampleDecisions.decision;
import static com.asyncbacklog.decisions.SampleDecisions.rewritten;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the store promises on every database. */
public abstract class DecisionStoreContract {

    private static final String LONG = "\uD83D\uDE80é".repeat(33_333);

    @Rule
    public final AppDatabase database;

    private DecisionStore store;

    DecisionStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = store(database.objects());
    }

    @Test
    public void a_decision_comes_back_as_it_was_stored() {
        Decision stored = store.add(accepted(content("Keep the runtime small"), ISSUE, "ada", NOW));

        assertThat(stored.id()).isPositive();
        assertThat(store.find(stored.id())).contains(stored);
    }

    @Test
    public void what_was_left_empty_comes_back_empty() {
        Decision stored = store.add(decision("Ship weekly"));

        assertThat(store.find(stored.id())).contains(stored);
    }

    @Test
    public void the_longest_title_and_text_fit_in_any_script() {
        String title = "\uD83D\uDE80".repeat(127) + "é";
        DecisionContent content = new DecisionContent(
                title, LONG, LONG, "", "", List.of(), List.of(), Optional.of(LocalDate.parse("9999-12-31")), List.of());

        Decision stored = store.add(accepted(content, ISSUE, "ada", NOW));

        assertThat(store.find(stored.id())).contains(stored);
    }

    @Test
    public void nothing_is_found_under_an_id_that_nobody_has() {
        assertThat(store.find(4711)).isEmpty();
    }

    @Test
    public void a_list_runs_from_the_newest_to_the_oldest_and_the_later_id_first_in_one_millisecond() {
        Decision oldest = store.add(decision("a", ISSUE, NOW));
        Decision newest = store.add(decision("b", ISSUE, NOW.plusSeconds(2)));
        Decision early = store.add(decision("c", ISSUE, NOW.plusSeconds(1)));
        Decision late = store.add(decision("d", ISSUE, NOW.plusSeconds(1)));
        store.add(decision("of another issue", ISSUE + 1, NOW));

        assertThat(ofIssue(Optional.empty(), 10)).containsExactly(newest, late, early, oldest);
        assertThat(ofIssue(Optional.empty(), 2)).containsExactly(newest, late);
        assertThat(ofIssue(Optional.of(late.place()), 2)).containsExactly(early, oldest);
        assertThat(ofIssue(Optional.of(oldest.place()), 2)).isEmpty();
    }

    @Test
    public void a_list_of_a_project_can_be_narrowed_to_a_status() {
        Decision decision = store.add(decision("a"));

        assertThat(ofProject(Optional.of(DecisionStatus.ACCEPTED), Optional.empty()))
                .containsExactly(decision);
        assertThat(ofProject(Optional.of(DecisionStatus.PROPOSED), Optional.empty()))
                .isEmpty();
    }

    @Test
    public void a_list_of_a_project_can_be_narrowed_to_those_whose_review_day_has_come() {
        Decision due = store.add(accepted(content("due on 1 September"), ISSUE, "ada", NOW));
        store.add(decision("never"));

        assertThat(ofProject(Optional.empty(), Optional.of(LocalDate.parse("2026-08-31"))))
                .isEmpty();
        assertThat(ofProject(Optional.empty(), Optional.of(LocalDate.parse("2026-09-01"))))
                .containsExactly(due);
    }

    /** While a cluster is upgraded, a newer node may write a status that an older one does not know. */
    @Test
    public void a_decision_of_an_unknown_status_is_left_out_and_the_rest_of_the_list_shows() {
        Decision known = store.add(decision("a"));
        Decision unknown = store.add(decision("b", ISSUE, NOW.plusSeconds(1)));
        DecisionRow row = database.objects().get(DecisionRow.class, unknown.id());
        row.setStatus("vetoed");
        row.save();

        assertThat(ofIssue(Optional.empty(), 1)).containsExactly(known);
        assertThat(ofProject(Optional.empty(), Optional.empty())).containsExactly(known);
        assertThat(store.find(unknown.id())).isEmpty();
    }

    @Test
    public void a_page_costs_one_statement_whatever_there_is() {
        assertThat(statementsSince(() -> ofIssue(Optional.empty(), 200))).isEqualTo(1);
        for (int i = 0; i < 200; i++) {
            store.add(accepted(content("number " + i), ISSUE, "ada", NOW.plusSeconds(i)));
        }

        assertThat(statementsSince(() -> ofIssue(Optional.empty(), 200))).isEqualTo(1);
    }

    @Test
    public void a_change_keeps_what_was_said_before() {
        Decision before = store.add(decision("Ship weekly"));
        Decision after = rewritten(before, content("Ship daily"), "ben", NOW.plusSeconds(60));

        assertThat(store.replace(before, after)).isTrue();

        assertThat(store.find(before.id())).contains(after);
        DecisionRevisionRow revision = revisions(before.id())[0];
        assertThat(revision.getVersion()).isEqualTo(2);
        assertThat(revision.getChangedBy()).isEqualTo("ben");
        assertThat(revision.getChangedAt()).isEqualTo(NOW.plusSeconds(60).toEpochMilli());
        assertThat(revision.getPreviousJson()).contains("\"title\":\"Ship weekly\"");
    }

    @Test
    public void a_version_that_was_changed_already_is_left_alone() {
        Decision before = store.add(decision("Ship weekly"));
        Decision first = rewritten(before, bare("Ship daily"), "ada", NOW);
        store.replace(before, first);

        assertThat(store.replace(before, rewritten(before, bare("Ship hourly"), "ben", NOW)))
                .isFalse();
        assertThat(store.delete(before, "ben", NOW)).isFalse();

        assertThat(store.find(before.id())).contains(first);
        assertThat(revisions(before.id())).hasSize(1);
    }

    @Test
    public void of_two_who_change_the_same_version_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decision before = store.add(decision("Ship weekly"));
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 2));

            List<Boolean> won = Meeting.atOnce(List.of(
                    () -> meeting.replace(before, rewritten(before, bare("Ship daily"), "ada", NOW)),
                    () -> meeting.replace(before, rewritten(before, bare("Ship hourly"), "ben", NOW))));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            Decision after = store.find(before.id()).orElseThrow();
            assertThat(after.version()).isEqualTo(2);
            assertThat(after.content().title()).isEqualTo(won.get(0) ? "Ship daily" : "Ship hourly");
            assertThat(revisions(before.id())).hasSize(1);
        }
    }

    @Test
    public void of_one_who_changes_and_one_who_deletes_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decision first = store.add(decision("Ship weekly"));
            Decision before = rewritten(first, bare("Ship monthly"), "ada", NOW);
            store.replace(first, before);
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 2));

            List<Boolean> won = Meeting.atOnce(List.of(
                    () -> meeting.replace(before, rewritten(before, bare("Ship daily"), "ada", NOW)),
                    () -> meeting.delete(before, "ben", NOW)));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(store.find(before.id()).isPresent()).isEqualTo(won.get(0));
        }
    }

    @Test
    public void neighbours_do_not_hinder_one_another() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Callable<Boolean>> work = new ArrayList<>();
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 8));
            for (int i = 0; i < 8; i++) {
                Decision first = store.add(decision("Ship weekly"));
                Decision before = rewritten(first, bare("Ship daily"), "ada", NOW);
                store.replace(first, before);
                boolean deletes = i % 2 == 0;
                work.add(() -> deletes
                        ? meeting.delete(before, "ben", NOW)
                        : meeting.replace(before, rewritten(before, bare("Ship hourly"), "ben", NOW)));
            }

            assertThat(Meeting.atOnce(work)).hasSize(8).containsOnly(true);
        }
    }

    @Test
    public void deleting_leaves_nothing_but_who_did_it_and_when() {
        Decision first = store.add(decision("Ship weekly"));
        Decision second = rewritten(first, bare("Ship daily"), "ada", NOW);
        store.replace(first, second);
        Decision other = store.add(decision("Keep the runtime small"));

        assertThat(store.delete(second, "ben", NOW.plusSeconds(60))).isTrue();

        assertThat(store.find(first.id())).isEmpty();
        assertThat(store.find(other.id())).contains(other);
        assertThat(revisions(first.id()))
                .extracting(DecisionRevisionRow::getChangedBy)
                .containsExactlyInAnyOrder("ada", "ben");
        assertThat(revisions(first.id()))
                .extracting(DecisionRevisionRow::getPreviousJson)
                .containsOnlyNulls();
    }

    @Test
    public void of_many_who_change_and_delete_at_once_one_wins_and_nobody_fails() throws Exception {
        for (int round = 0; round < 20; round++) {
            Decision before = store.add(decision("Ship weekly"));
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 4));
            Callable<Boolean> change = () -> meeting.replace(before, rewritten(before, bare("Ship daily"), "ada", NOW));
            Callable<Boolean> delete = () -> meeting.delete(before, "ben", NOW);

            assertThat(Meeting.atOnce(List.of(change, delete, change, delete)))
                    .containsExactlyInAnyOrder(true, false, false, false);
            assertThat(revisions(before.id())).hasSize(1);
        }
    }

    @Test
    public void neighbours_that_were_never_changed_can_be_deleted_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Callable<Boolean>> work = new ArrayList<>();
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 8));
            for (int i = 0; i < 8; i++) {
                Decision before = store.add(decision("Ship weekly"));
                work.add(() -> meeting.delete(before, "ben", NOW));
            }

            assertThat(Meeting.atOnce(work)).hasSize(8).containsOnly(true);
        }
    }

    @Test
    public void a_version_that_was_changed_and_then_deleted_is_left_alone() {
        Decision first = store.add(decision("Ship weekly"));
        Decision second = rewritten(first, bare("Ship daily"), "ada", NOW);
        store.replace(first, second);
        store.delete(second, "ada", NOW);

        assertThat(store.replace(first, second)).isFalse();
        assertThat(store.delete(first, "ben", NOW)).isFalse();
        assertThat(store.delete(second, "ben", NOW)).isFalse();
        assertThat(revisions(first.id())).hasSize(2);
    }

    private DecisionStore store(ActiveObjects objects) {
        return new DecisionStore(
                objects,
                new EventStore(database.objects()),
                new ObjectionStore(objects),
                new DecisionWordStore(objects),
                new RevisionStore(objects));
    }

    private int statementsSince(Runnable work) {
        database.statements().start();
        work.run();
        return database.statements().count();
    }

    private List<Decision> ofIssue(Optional<Cursor> after, int most) {
        return store.newest(DecisionFilter.ofIssue(PROJECT, ISSUE, NOW), after, most);
    }

    private List<Decision> ofProject(Optional<DecisionStatus> status, Optional<LocalDate> reviewDueOn) {
        return store.newest(
                new DecisionFilter(PROJECT, Optional.empty(), status, reviewDueOn, Optional.empty(), NOW, List.of()),
                Optional.empty(),
                10);
    }

    private DecisionRevisionRow[] revisions(int id) {
        return database.objects().find(DecisionRevisionRow.class, Query.select().where("DECISION_ID = ?", id));
    }
}
