package com.asyncbacklog.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the store promises on every database. */
public abstract class DigestStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");

    @Rule
    public final AppDatabase database;

    private DigestStore store;

    DigestStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new DigestStore(database.objects());
    }

    @Test
    public void who_got_no_digest_yet_has_come_nowhere() {
        store.advance("ben", NOW);

        assertThat(store.toldUntil("ada")).isEmpty();
    }

    @Test
    public void where_the_first_digest_begins_is_kept() {
        assertThat(store.toldUntil("ada", () -> NOW)).isEqualTo(NOW);
        assertThat(store.toldUntil("ada", () -> NOW.plusSeconds(60))).isEqualTo(NOW);
    }

    @Test
    public void it_moves_on_and_never_back() {
        store.advance("ada", NOW);
        store.advance("ada", NOW.plusMillis(1));
        store.advance("ada", NOW.plusMillis(1));
        store.advance("ada", NOW.minusSeconds(1));

        assertThat(store.toldUntil("ada")).contains(NOW.plusMillis(1));
        assertThat(database.objects().count(DigestRow.class, Query.select())).isEqualTo(1);
    }

    @Test
    public void of_many_who_move_it_on_at_once_the_furthest_counts() throws Exception {
        for (int round = 0; round < 10; round++) {
            String key = "user" + round;
            store.advance(key, NOW);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<Void>> work = new ArrayList<>();
            for (int node = 1; node <= 2; node++) {
                Instant until = NOW.plusSeconds(node);
                work.add(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    store.advance(key, until);
                    return null;
                });
            }
            atOnce(work);

            assertThat(store.toldUntil(key)).contains(NOW.plusSeconds(2));
        }
    }

    @Test
    public void those_who_get_none_any_more_are_forgotten() {
        for (String key : List.of("ada", "ben", "chloe")) {
            store.advance(key, NOW);
        }

        store.keepOnly(Set.of("ben", "dan"));

        assertThat(store.toldUntil("ada")).isEmpty();
        assertThat(store.toldUntil("ben")).contains(NOW);
        assertThat(store.toldUntil("chloe")).isEmpty();
    }

    private static void atOnce(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> result : threads.invokeAll(work)) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
