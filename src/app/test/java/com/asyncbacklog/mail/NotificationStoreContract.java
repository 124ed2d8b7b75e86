package com.asyncbacklog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the store promises on every database. */
public abstract class NotificationStoreContract {

    private static final Notifications NONE = new Notifications(DigestChoice.NEVER, false);
    private static final Notifications ALL = new Notifications(DigestChoice.ALWAYS, true);

    @Rule
    public final AppDatabase database;

    private NotificationStore store;

    NotificationStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new NotificationStore(database.objects());
    }

    @Test
    public void a_choice_comes_back_and_the_last_one_holds() {
        store.write("ada", NONE);
        store.write("ben", NONE);
        store.write("ada", ALL);

        assertThat(store.find(List.of("ada", "ben", "chloe")))
                .containsOnly(Map.entry("ada", ALL), Map.entry("ben", NONE));
        assertThat(store.find(List.of())).isEmpty();
    }

    @Test
    public void those_who_chose_something_are_found() {
        store.write("ada", ALL);
        store.write("ben", NONE);
        store.write("chloe", ALL);

        assertThat(store.choosing(DigestChoice.ALWAYS)).containsExactly("ada", "chloe");
        assertThat(store.choosing(DigestChoice.BY_PROJECT)).isEmpty();
    }

    @Test
    public void many_people_cost_a_statement_for_each_thousand() {
        List<String> keys =
                IntStream.range(0, 1_001).mapToObj(number -> "user" + number).toList();
        store.write("user1000", NONE);

        database.statements().start();
        assertThat(store.find(keys)).containsOnlyKeys("user1000");
        assertThat(database.statements().count()).isEqualTo(2);
    }

    /** While a cluster is upgraded, a newer node may write a choice that an older one does not know. */
    @Test
    public void a_choice_that_is_unknown_is_the_default() {
        store.write("ada", NONE);
        NotificationRow row = database.objects().find(NotificationRow.class, Query.select())[0];
        row.setDigest("weekly");
        row.save();

        assertThat(store.find(List.of("ada"))).containsEntry("ada", new Notifications(DigestChoice.BY_PROJECT, false));
    }

    @Test
    public void of_two_who_choose_for_the_first_time_at_once_the_later_holds() throws Exception {
        for (int round = 0; round < 10; round++) {
            String key = "user" + round;
            CyclicBarrier start = new CyclicBarrier(2);
            atOnce(List.of(
                    () -> {
                        start.await(60, TimeUnit.SECONDS);
                        store.write(key, NONE);
                        return null;
                    },
                    () -> {
                        start.await(60, TimeUnit.SECONDS);
                        store.write(key, ALL);
                        return null;
                    }));

            assertThat(store.find(List.of(key)).get(key)).isIn(NONE, ALL);
        }
        assertThat(database.objects().count(NotificationRow.class, Query.select()))
                .isEqualTo(10);
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
