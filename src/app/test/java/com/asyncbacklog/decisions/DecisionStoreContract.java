package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.ISSUE;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static com.asyncbacklog.decisions.SampleDecisions.bare;
import static com.asyncbacklog.decisions.SampleDecisions.content;
import static com.asyncbacklog.decisions.SampleDecisions.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.shared.Cursor;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
        store = new DecisionStore(database.objects(), new EventStore(database.objects()));
    }

    @Test
    public void a_decision_comes_back_as_it_was_stored() {
        Decision stored = store.add(Decision.record(ISSUE, PROJECT, content("Keep the runtime small"), "ada", NOW));

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
                title, LONG, LONG, "", "", List.of(), List.of(), Optional.of(LocalDate.parse("9999-12-31")));

        Decision stored = store.add(Decision.record(ISSUE, PROJECT, content, "ada", NOW));

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
        Decision due = store.add(Decision.record(ISSUE, PROJECT, content("due on 1 September"), "ada", NOW));
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
            store.add(Decision.record(ISSUE, PROJECT, content("number " + i), "ada", NOW.plusSeconds(i)));
        }

        assertThat(statementsSince(() -> ofIssue(Optional.empty(), 200))).isEqualTo(1);
    }

    @Test
    public void a_change_keeps_what_was_said_before() {
        Decision before = store.add(decision("Ship weekly"));
        Decision after = before.rewritten(content("Ship daily"), "ben", NOW.plusSeconds(60));

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
        Decision first = before.rewritten(bare("Ship daily"), "ada", NOW);
        store.replace(before, first);

        assertThat(store.replace(before, before.rewritten(bare("Ship hourly"), "ben", NOW)))
                .isFalse();
        assertThat(store.delete(before, "ben", NOW)).isFalse();

        assertThat(store.find(before.id())).contains(first);
        assertThat(revisions(before.id())).hasSize(1);
    }

    @Test
    public void of_two_who_change_the_same_version_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decision before = store.add(decision("Ship weekly"));
            DecisionStore meeting = new DecisionStore(meetingInTransactions(2), new EventStore(database.objects()));

            List<Boolean> won = atOnce(List.of(
                    () -> meeting.replace(before, before.rewritten(bare("Ship daily"), "ada", NOW)),
                    () -> meeting.replace(before, before.rewritten(bare("Ship hourly"), "ben", NOW))));

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
            Decision before = first.rewritten(bare("Ship monthly"), "ada", NOW);
            store.replace(first, before);
            DecisionStore meeting = new DecisionStore(meetingInTransactions(2), new EventStore(database.objects()));

            List<Boolean> won = atOnce(List.of(
                    () -> meeting.replace(before, before.rewritten(bare("Ship daily"), "ada", NOW)),
                    () -> meeting.delete(before, "ben", NOW)));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(store.find(before.id()).isPresent()).isEqualTo(won.get(0));
        }
    }

    @Test
    public void neighbours_do_not_hinder_one_another() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Callable<Boolean>> work = new ArrayList<>();
            DecisionStore meeting = new DecisionStore(meetingInTransactions(8), new EventStore(database.objects()));
            for (int i = 0; i < 8; i++) {
                Decision first = store.add(decision("Ship weekly"));
                Decision before = first.rewritten(bare("Ship daily"), "ada", NOW);
                store.replace(first, before);
                boolean deletes = i % 2 == 0;
                work.add(() -> deletes
                        ? meeting.delete(before, "ben", NOW)
                        : meeting.replace(before, before.rewritten(bare("Ship hourly"), "ben", NOW)));
            }

            assertThat(atOnce(work)).hasSize(8).containsOnly(true);
        }
    }

    @Test
    public void deleting_leaves_nothing_but_who_did_it_and_when() {
        Decision first = store.add(decision("Ship weekly"));
        Decision second = first.rewritten(bare("Ship daily"), "ada", NOW);
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
            DecisionStore meeting = new DecisionStore(meetingInTransactions(4), new EventStore(database.objects()));
            Callable<Boolean> change = () -> meeting.replace(before, before.rewritten(bare("Ship daily"), "ada", NOW));
            Callable<Boolean> delete = () -> meeting.delete(before, "ben", NOW);

            assertThat(atOnce(List.of(change, delete, change, delete)))
                    .containsExactlyInAnyOrder(true, false, false, false);
            assertThat(revisions(before.id())).hasSize(1);
        }
    }

    @Test
    public void neighbours_that_were_never_changed_can_be_deleted_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Callable<Boolean>> work = new ArrayList<>();
            DecisionStore meeting = new DecisionStore(meetingInTransactions(8), new EventStore(database.objects()));
            for (int i = 0; i < 8; i++) {
                Decision before = store.add(decision("Ship weekly"));
                work.add(() -> meeting.delete(before, "ben", NOW));
            }

            assertThat(atOnce(work)).hasSize(8).containsOnly(true);
        }
    }

    @Test
    public void a_version_that_was_changed_and_then_deleted_is_left_alone() {
        Decision first = store.add(decision("Ship weekly"));
        Decision second = first.rewritten(bare("Ship daily"), "ada", NOW);
        store.replace(first, second);
        store.delete(second, "ada", NOW);

        assertThat(store.replace(first, second)).isFalse();
        assertThat(store.delete(first, "ben", NOW)).isFalse();
        assertThat(store.delete(second, "ben", NOW)).isFalse();
        assertThat(revisions(first.id())).hasSize(2);
    }

    private int statementsSince(Runnable work) {
        database.statements().start();
        work.run();
        return database.statements().count();
    }

    private List<Decision> ofIssue(Optional<Cursor> after, int most) {
        return store.newest(DecisionFilter.ofIssue(PROJECT, ISSUE), after, most);
    }

    private List<Decision> ofProject(Optional<DecisionStatus> status, Optional<LocalDate> reviewDueOn) {
        return store.newest(new DecisionFilter(PROJECT, Optional.empty(), status, reviewDueOn), Optional.empty(), 10);
    }

    private DecisionRevisionRow[] revisions(int id) {
        return database.objects().find(DecisionRevisionRow.class, Query.select().where("DECISION_ID = ?", id));
    }

    /** Active Objects whose first transactions wait for one another after they began. */
    private ActiveObjects meetingInTransactions(int parties) {
        CyclicBarrier barrier = new CyclicBarrier(parties);
        AtomicInteger begun = new AtomicInteger();
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    Object[] passed = arguments;
                    if (method.getName().equals("executeInTransaction") && begun.getAndIncrement() < parties) {
                        TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
                        passed = new Object[] {(TransactionCallback<?>) () -> afterMeeting(barrier, work)};
                    }
                    try {
                        return method.invoke(database.objects(), passed);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Object afterMeeting(CyclicBarrier barrier, TransactionCallback<?> work) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception nobodyCame) {
            throw new AssertionError(nobodyCame);
        }
        return work.doInTransaction();
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
