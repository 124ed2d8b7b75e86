package com.asyncbacklog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.shared.Cursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What read marks keep to on every database. */
public abstract class ReadMarkStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-03T18:05:00Z");
    private static final long PROJECT = 100;
    private static final long OTHER_PROJECT = 200;
    private static final String ADA = "JIRAUSER10100";

    @Rule
    public final AppDatabase database;

    private ReadMarkStore store;

    ReadMarkStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new ReadMarkStore(database.objects());
    }

    @Test
    public void a_mark_comes_back_as_it_was_set() {
        assertThat(store.find(PROJECT, ADA)).isEmpty();

        ReadMark mark = mark(PROJECT, 7, 3);

        assertThat(store.advance(mark)).isEqualTo(mark);
        assertThat(store.find(PROJECT, ADA)).contains(mark);
        assertThat(store.find(OTHER_PROJECT, ADA)).isEmpty();
        assertThat(store.find(PROJECT, "JIRAUSER10101")).isEmpty();
    }

    @Test
    public void a_mark_moves_on_and_never_back() {
        store.advance(mark(PROJECT, 7, 3));
        ReadMark later = mark(PROJECT, 7, 4);

        assertThat(store.advance(later)).isEqualTo(later);
        assertThat(store.advance(mark(PROJECT, 7, 3))).isEqualTo(later);
        assertThat(store.advance(mark(PROJECT, 6, 9))).isEqualTo(later);
        assertThat(store.find(PROJECT, ADA)).contains(later);
        assertThat(store.of(ADA, 10)).containsExactly(later);
    }

    @Test
    public void a_persons_marks_come_as_they_were_set_last_first_by_one_statement() {
        ReadMark first = store.advance(mark(PROJECT, 9, 3));
        ReadMark second = store.advance(new ReadMark(OTHER_PROJECT, ADA, new Cursor(1, 1), NOW.plusSeconds(60)));
        store.advance(new ReadMark(PROJECT, "JIRAUSER10101", new Cursor(1, 1), NOW));
        database.statements().start();

        assertThat(store.of(ADA, 10)).containsExactly(second, first);
        assertThat(database.statements().count()).isEqualTo(1);
        assertThat(store.of(ADA, 1)).containsExactly(second);
    }

    @Test
    public void a_deleted_project_leaves_no_mark() {
        store.advance(mark(PROJECT, 7, 3));
        ReadMark other = store.advance(mark(OTHER_PROJECT, 7, 3));

        store.deleteProject(PROJECT);

        assertThat(store.of(ADA, 10)).containsExactly(other);
    }

    /** Somebody reads in several windows, on several nodes. */
    @Test
    public void of_many_marks_set_at_once_the_furthest_stands_alone() throws Exception {
        int people = 6;
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            for (int round = 0; round < 20; round++) {
                int base = round * people;
                CyclicBarrier start = new CyclicBarrier(people);
                List<Future<ReadMark>> done = new ArrayList<>();
                for (int i = 0; i < people; i++) {
                    ReadMark mark = mark(PROJECT, base + i, 1);
                    done.add(threads.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return store.advance(mark);
                    }));
                }
                for (Future<ReadMark> one : done) {
                    assertThat(one.get(60, TimeUnit.SECONDS).place().at()).isGreaterThanOrEqualTo(base);
                }
                assertThat(store.of(ADA, 10)).containsExactly(mark(PROJECT, base + people - 1, 1));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static ReadMark mark(long project, long at, int event) {
        return new ReadMark(project, ADA, new Cursor(at, event), NOW);
    }
}
