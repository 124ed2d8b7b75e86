package com.asyncbacklog.host.cluster;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock that a thread of one node holds: among the threads of this node by a lock in memory, among the nodes by a row. Not
 * re-entrant: docs.atlassian.com/beehive/0.0.6 warns against counting on it, so here the holder is refused like anybody else.
 */
final class DatabaseClusterLock implements ClusterLock {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final ClusterNode node;
    private final String name;
    private final ReentrantLock inThisNode = new ReentrantLock();

    DatabaseClusterLock(ClusterNode node, String name) {
        this.node = node;
        this.name = name;
    }

    /** @throws IllegalMonitorStateException when this thread holds it already: it would wait for itself for ever */
    @Override
    public void lock() {
        refuseHolder();
        inThisNode.lock();
        boolean interrupted = false;
        while (!claimed()) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws IllegalMonitorStateException when this thread holds it already: it would wait for itself for ever */
    @Override
    public void lockInterruptibly() throws InterruptedException {
        refuseHolder();
        tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean tryLock() {
        if (inThisNode.isHeldByCurrentThread() || !inThisNode.tryLock()) {
            return false;
        }
        return claimedOrLeft();
    }

    /** Waits in the machine's time; a lock's holder is gone by the host's clock. */
    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long start = System.nanoTime();
        long longest = unit.toNanos(time);
        if (inThisNode.isHeldByCurrentThread() || !inThisNode.tryLock(time, unit)) {
            return false;
        }
        while (!claimed()) {
            long left = longest - (System.nanoTime() - start);
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                inThisNode.unlock();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                return false;
            }
            LockSupport.parkNanos(Math.min(left, BETWEEN_TRIES.toNanos()));
        }
        return true;
    }

    /** @throws IllegalMonitorStateException when this thread does not hold it, or this node has lost it meanwhile */
    @Override
    public void unlock() {
        if (!inThisNode.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("this thread does not hold the lock " + name);
        }
        try {
            if (!node.free(name)) {
                throw new IllegalMonitorStateException("this node was taken for gone and lost the lock " + name);
            }
        } finally {
            inThisNode.unlock();
        }
    }

    /** Not supported, as docs.atlassian.com/beehive/0.0.8 says. */
    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("a cluster lock has no conditions");
    }

    /** Claims the row; when the database fails, the lock in memory is let go. */
    private boolean claimed() {
        boolean answered = false;
        try {
            boolean claimed = node.claim(name);
            answered = true;
            return claimed;
        } finally {
            if (!answered) {
                inThisNode.unlock();
            }
        }
    }

    private boolean claimedOrLeft() {
        boolean claimed = claimed();
        if (!claimed) {
            inThisNode.unlock();
        }
        return claimed;
    }

    private void refuseHolder() {
        if (inThisNode.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("this thread holds the lock " + name
                    + " already, and cluster locks are not meant to be re-entrant");
        }
    }
}
