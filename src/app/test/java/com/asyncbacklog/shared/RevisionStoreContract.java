package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** What versions of records promise on every database. */
public abstract class RevisionStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-03T18:05:00Z");
    private static final long PROJECT = 100;

    @Rule
    public final AppDatabase database;

    private RevisionStore store;

    RevisionStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new RevisionStore(database.objects());
    }

    @Test
    public void a_change_keeps_who_made_it_when_and_what_was_said_before() {
        assertThat(store.change(List.of(version(7, 1, "{}")), "ben", NOW, () -> true))
                .isTrue();

        RevisionRow revision = revisions("thing", 7)[0];
        assertThat(revision.getVersion()).isEqualTo(2);
        assertThat(revision.getChangedBy()).isEqualTo("ben");
        assertThat(revision.getChangedAt()).isEqualTo(NOW.toEpochMilli());
        assertThat(revision.getPreviousJson()).isEqualTo("{}");
    }

    @Test
    public void a_version_that_was_changed_already_is_refused_and_nothing_is_done() {
        List<String> done = new ArrayList<>();
        store.change(List.of(version(7, 1, null)), "ada", NOW, () -> done.add("first"));

        assertThat(store.change(List.of(version(7, 1, null)), "ben", NOW, () -> done.add("second")))
                .isFalse();
        assertThat(done).containsExactly("first");
        assertThat(store.change(List.of(version(7, 2, null)), "", NOW, () -> true))
                .isTrue();
    }

    @Test
    public void the_last_version_of_a_record_is_known_and_0_before_there_was_any() {
        assertThat(store.version("thing", 7)).isZero();
        store.change(List.of(version(7, 0, null)), "ada", NOW, () -> true);
        store.change(List.of(version(7, 1, null)), "ada", NOW, () -> true);
        store.change(List.of(version(8, 4, null)), "ada", NOW, () -> true);

        assertThat(store.version("thing", 7)).isEqualTo(2);
        assertThat(store.version("other", 7)).isZero();
    }

    @Test
    public void records_of_other_kinds_and_ids_are_others() {
        assertThat(store.change(List.of(version(7, 1, null)), "ada", NOW, () -> true))
                .isTrue();
        assertThat(store.change(List.of(version(8, 1, null)), "ada", NOW, () -> true))
                .isTrue();
        ReplacedVersion other = new ReplacedVersion("other", 7, 1, PROJECT, null);
        assertThat(store.change(List.of(other), "ada", NOW, () -> true)).isTrue();
    }

    @Test
    public void of_several_all_are_changed_or_none() {
        store.change(List.of(version(8, 1, null)), "ada", NOW, () -> true);

        assertThat(store.change(List.of(version(7, 1, null), version(8, 1, null)), "ben", NOW, () -> true))
                .isFalse();
        assertThat(revisions("thing", 7)).isEmpty();
        assertThat(store.change(List.of(version(7, 1, null), version(8, 2, null)), "ben", NOW, () -> true))
                .isTrue();
    }

    @Test
    public void where_the_record_is_gone_or_the_work_fails_nothing_is_kept() {
        assertThat(store.change(List.of(version(7, 1, null)), "ada", NOW, () -> false))
                .isFalse();
        assertThatThrownBy(() -> store.change(List.of(version(7, 1, null)), "ada", NOW, () -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasStackTraceContaining("a bug");

        assertThat(revisions("thing", 7)).isEmpty();
    }

    @Test
    public void emptying_leaves_nothing_but_who_and_when() {
        store.change(List.of(version(7, 1, "secret")), "ada", NOW, () -> true);
        store.change(List.of(version(8, 1, "stays")), "ada", NOW, () -> true);

        store.empty("thing", 7);

        assertThat(revisions("thing", 7)[0].getPreviousJson()).isNull();
        assertThat(revisions("thing", 7)[0].getChangedBy()).isEqualTo("ada");
        assertThat(revisions("thing", 8)[0].getPreviousJson()).isEqualTo("stays");
    }

    @Test
    public void a_deleted_project_takes_those_of_a_kind_along() {
        store.change(List.of(version(7, 1, null)), "ada", NOW, () -> true);
        store.change(List.of(new ReplacedVersion("thing", 8, 1, PROJECT + 1, null)), "ada", NOW, () -> true);

        store.deleteProject("other", PROJECT);
        assertThat(revisions("thing", 7)).hasSize(1);
        store.deleteProject("thing", PROJECT);
        assertThat(revisions("thing", 7)).isEmpty();
        assertThat(revisions("thing", 8)).hasSize(1);
    }

    @Test
    public void of_many_who_change_the_same_at_once_one_wins_and_nobody_fails() throws Exception {
        for (int round = 1; round <= 10; round++) {
            RevisionStore meeting = new RevisionStore(meetingInTransactions(4));
            List<ReplacedVersion> both = List.of(version(7, round, null), version(8, round, null));
            List<ReplacedVersion> sameInReverse = List.of(both.get(1), both.get(0));

            List<Boolean> won = atOnce(List.of(
                    () -> meeting.change(both, "ada", NOW, () -> true),
                    () -> meeting.change(sameInReverse, "ben", NOW, () -> true),
                    () -> meeting.change(both, "chloe", NOW, () -> true),
                    () -> meeting.change(sameInReverse, "dan", NOW, () -> true)));

            assertThat(won).containsExactlyInAnyOrder(true, false, false, false);
            assertThat(revisions("thing", 7)).hasSize(round);
            assertThat(revisions("thing", 8)).hasSize(round);
        }
    }

    @Test
    public void neighbours_do_not_hinder_one_another() throws Exception {
        for (int round = 1; round <= 5; round++) {
            RevisionStore meeting = new RevisionStore(meetingInTransactions(8));
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int id = 1; id <= 8; id++) {
                ReplacedVersion version = version(id, round, "said");
                boolean deletes = id % 2 == 0;
                work.add(() -> meeting.change(List.of(version), "ada", NOW, () -> {
                    if (deletes) {
                        meeting.empty("thing", version.recordId());
                    }
                    return true;
                }));
            }

            assertThat(atOnce(work)).hasSize(8).containsOnly(true);
        }
    }

    private static ReplacedVersion version(int id, int version, String previousJson) {
        return new ReplacedVersion("thing", id, version, PROJECT, previousJson);
    }

    private RevisionRow[] revisions(String kind, int id) {
        return database.objects().find(RevisionRow.class, Query.select().where("KIND = ? AND RECORD_ID = ?", kind, id));
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
