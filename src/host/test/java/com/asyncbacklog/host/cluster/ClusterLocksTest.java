package com.asyncbacklog.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.asyncbacklog.host.time.HostClock;
import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;

@SuppressWarnings("LockNotBeforeTry") // The locks are what is tested.
public class ClusterLocksTest extends OnEachDatabase {

    private final HostClock clock = HostClock.stoppedAt(Instant.parse("2026-03-02T12:00:00Z"));
    private final ClusterNode one = join("one");
    private final ClusterNode two = join("two");
    private final ClusterLock onOne = new ClusterLocks(one).getLockForName("p.lock");
    private final ClusterLock onTwo = new ClusterLocks(two).getLockForName("p.lock");
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public ClusterLocksTest(DatabaseKind kind) {
        super(kind);
    }

    @After
    public void stop() {
        threads.shutdownNow();
    }

    @Test
    public void one_node_holds_a_lock_at_a_time() {
        assertThat(onOne.tryLock()).isTrue();
        assertThat(onTwo.tryLock()).isFalse();

        onOne.unlock();

        assertThat(onTwo.tryLock()).isTrue();
        assertThat(onOne.tryLock()).isFalse();
    }

    @Test
    public void locks_of_other_names_are_free() {
        assertThat(onOne.tryLock()).isTrue();
        assertThat(new ClusterLocks(two).getLockForName("p.other").tryLock()).isTrue();
    }

    @Test
    public void one_thread_of_a_node_holds_a_lock_at_a_time() throws Exception {
        assertThat(onOne.tryLock()).isTrue();
        assertThat(inAnotherThread(onOne::tryLock)).isFalse();
        assertThat(inAnotherThread(() -> onOne.tryLock(1, TimeUnit.MILLISECONDS)))
                .isFalse();

        onOne.unlock();

        assertThat(inAnotherThread(onOne::tryLock)).isTrue();
    }

    @Test
    public void a_lock_is_not_re_entrant() throws Exception {
        onOne.lock();
        assertThat(onOne.tryLock()).isFalse();
        assertThat(onOne.tryLock(1, TimeUnit.HOURS)).isFalse();
        assertThatThrownBy(onOne::lock)
                .isInstanceOf(IllegalMonitorStateException.class)
                .hasMessageContaining("p.lock");

        onOne.unlock();
        assertThat(onTwo.tryLock()).isTrue();
    }

    @Test
    public void nobody_but_the_holder_unlocks() throws Exception {
        assertThatThrownBy(onOne::unlock).isInstanceOf(IllegalMonitorStateException.class);
        onOne.lock();

        assertThatThrownBy(onTwo::unlock).isInstanceOf(IllegalMonitorStateException.class);
        Future<?> another = threads.submit(onOne::unlock);
        assertThatThrownBy(another::get).hasCauseInstanceOf(IllegalMonitorStateException.class);

        assertThat(onTwo.tryLock()).isFalse();
    }

    @Test
    public void a_waiting_node_gets_the_lock_when_it_is_free() throws Exception {
        onOne.lock();
        CountDownLatch waiting = new CountDownLatch(1);
        Future<Boolean> waited = threads.submit(() -> {
            waiting.countDown();
            onTwo.lock();
            return true;
        });
        waiting.await();
        assertThat(waited.isDone()).isFalse();

        onOne.unlock();

        assertThat(waited.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(onOne.tryLock()).isFalse();
    }

    @Test
    public void waiting_ends_after_the_time_that_was_given() throws Exception {
        onOne.lock();
        assertThat(onTwo.tryLock(1, TimeUnit.MILLISECONDS)).isFalse();
        onOne.unlock();
        assertThat(onTwo.tryLock(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void waiting_can_be_interrupted() throws Exception {
        onOne.lock();
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            try {
                onTwo.lockInterruptibly();
            } catch (InterruptedException expected) {
                interrupted.countDown();
            }
        });
        waiting.start();
        waiting.interrupt();
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();

        onOne.unlock();
        assertThat(onTwo.tryLock()).isTrue();
    }

    @Test
    public void the_lock_of_a_node_that_was_killed_is_free_once_its_heartbeat_is_old() {
        onOne.lock();

        clock.advance(Duration.ofMinutes(4));
        two.beat();
        assertThat(onTwo.tryLock()).isFalse();

        clock.advance(Duration.ofMinutes(2));
        assertThat(onTwo.tryLock()).isTrue();
        assertThatThrownBy(onOne::unlock)
                .isInstanceOf(IllegalMonitorStateException.class)
                .hasMessageContaining("lost");
    }

    @Test
    public void a_node_that_lives_keeps_its_lock_for_ever() {
        onOne.lock();
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(4));
            one.beat();
        }
        assertThat(onTwo.tryLock()).isFalse();
    }

    @Test
    public void a_node_that_leaves_or_starts_again_frees_its_locks() {
        onOne.lock();
        one.leave();
        assertThat(onTwo.tryLock()).isTrue();

        join("two");
        assertThat(new ClusterLocks(join("one")).getLockForName("p.lock").tryLock())
                .isTrue();
    }

    @Test
    public void of_many_that_try_at_once_one_gets_the_lock() throws Exception {
        List<ClusterLock> locks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            locks.add(new ClusterLocks(join("many" + i)).getLockForName("p.fought"));
        }
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (ClusterLock lock : locks) {
            tries.add(threads.submit(() -> {
                start.await();
                return lock.tryLock();
            }));
        }
        start.countDown();

        int held = 0;
        for (Future<Boolean> each : tries) {
            held += each.get() ? 1 : 0;
        }
        assertThat(held).isEqualTo(1);
    }

    @Test
    public void conditions_and_long_names_are_refused() {
        assertThatThrownBy(onOne::newCondition).isInstanceOf(UnsupportedOperationException.class);
        ClusterLocks locks = new ClusterLocks(one);
        assertThat(locks.getLockForName("x".repeat(255)).tryLock()).isTrue();
        assertThatThrownBy(() -> locks.getLockForName("x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void a_host_that_is_no_node_has_no_id_but_locks() {
        ClusterNode alone = ClusterNode.join(database().jira(), clock, Optional.empty());
        assertThat(alone.isClustered()).isFalse();
        assertThat(alone.getNodeId()).isNull();
        assertThat(new ClusterLocks(alone).getLockForName("p.lock").tryLock()).isTrue();
        assertThat(one.isClustered()).isTrue();
        assertThat(one.getNodeId()).isEqualTo("one");
    }

    private ClusterNode join(String id) {
        return ClusterNode.join(database().jira(), clock, Optional.of(id));
    }

    private boolean inAnotherThread(Callable<Boolean> work) throws Exception {
        return threads.submit(work).get();
    }
}
