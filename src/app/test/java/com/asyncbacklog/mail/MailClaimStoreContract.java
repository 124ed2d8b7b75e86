package com.asyncbacklog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
public abstract class MailClaimStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-29T06:00:00Z");
    private static final int NODES = 8;

    @Rule
    public final AppDatabase database;

    private MailClaimStore store;

    MailClaimStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new MailClaimStore(database.objects());
    }

    @Test
    public void a_mail_can_be_claimed_once() {
        assertThat(store.claim("digest:ada:2026-03-29", NOW)).isTrue();
        assertThat(store.claim("digest:ada:2026-03-29", NOW)).isFalse();
        assertThat(store.claim("digest:ada:2026-03-30", NOW)).isTrue();
    }

    @Test
    public void keys_that_differ_in_case_accents_or_spaces_are_two_keys() {
        for (String user : List.of("jose", "Jose", "jos\u00E9", "jose ", "jose\u0301")) {
            assertThat(store.claim("digest:" + user, NOW)).as(user).isTrue();
        }
    }

    @Test
    public void a_key_may_be_as_long_as_it_likes() {
        String key = "\uD83D\uDE80".repeat(1_000);

        assertThat(store.claim(key + "a", NOW)).isTrue();
        assertThat(store.claim(key + "b", NOW)).isTrue();
        assertThat(store.claim(key + "a", NOW)).isFalse();
    }

    @Test
    public void those_of_many_that_are_claimed_are_found_by_a_statement_for_each_thousand() {
        List<String> keys =
                IntStream.range(0, 2_001).mapToObj(number -> "key" + number).toList();
        store.claim("key7", NOW);
        store.claim("key2000", NOW);
        store.claim("other", NOW);

        database.statements().start();
        assertThat(store.claimed(keys)).containsExactlyInAnyOrder("key7", "key2000");
        assertThat(database.statements().count()).isEqualTo(3);
        assertThat(store.claimed(List.of())).isEmpty();
    }

    @Test
    public void of_many_nodes_that_claim_at_once_one_gets_it() throws Exception {
        for (int round = 0; round < 25; round++) {
            String key = "reminder:" + round;
            CyclicBarrier start = new CyclicBarrier(NODES);
            List<Callable<Boolean>> claims = new ArrayList<>();
            for (int node = 0; node < NODES; node++) {
                claims.add(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return store.claim(key, NOW);
                });
            }

            assertThat(atOnce(claims)).hasSize(NODES).containsOnlyOnce(true);
        }
        assertThat(database.objects().count(MailClaimRow.class, Query.select())).isEqualTo(25);
    }

    @Test
    public void neighbours_do_not_hinder_one_another_even_while_old_claims_are_forgotten() throws Exception {
        for (int round = 0; round < 10; round++) {
            store.claim("old" + round, NOW.minus(Duration.ofDays(50)));
            CyclicBarrier start = new CyclicBarrier(NODES);
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int node = 0; node < NODES; node++) {
                String key = "reminder:" + round + ":" + node;
                boolean cleans = node == 0;
                work.add(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    if (cleans) {
                        store.forgetBefore(NOW);
                    }
                    return store.claim(key, NOW);
                });
            }

            assertThat(atOnce(work)).hasSize(NODES).containsOnly(true);
        }
    }

    @Test
    public void what_is_no_second_claim_is_an_error() {
        MailClaimStore broken = new MailClaimStore(withoutInserts());

        assertThatThrownBy(() -> broken.claim("digest:ada", NOW)).hasMessageContaining("disk full");
        assertThat(store.claim("digest:ada", NOW)).isTrue();
    }

    @Test
    public void old_claims_are_forgotten() {
        store.claim("old", NOW.minus(Duration.ofDays(41)));
        store.claim("young", NOW.minus(Duration.ofDays(39)));

        store.forgetBefore(NOW.minus(Duration.ofDays(40)));

        assertThat(store.claim("old", NOW)).isTrue();
        assertThat(store.claim("young", NOW)).isFalse();
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

    private ActiveObjects withoutInserts() {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        throw new IllegalStateException("disk full");
                    }
                    try {
                        return method.invoke(database.objects(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
