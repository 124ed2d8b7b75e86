package com.asyncbacklog.host.database;

import java.util.ArrayList;
import java.util.List;

/**
 * SQL statements sent, and rows read, by one thread since {@link #start()}: each measured request starts it anew. A thread that
 * never started counts nothing, so that background work does not pile up texts.
 */
public final class StatementCount {

    // Not static: each database counts its own.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Counted> counted = new ThreadLocal<>();

    /** Forgets what the current thread has sent and read so far. */
    public void start() {
        counted.set(new Counted());
    }

    /** Ends counting on the current thread. */
    public void stop() {
        counted.remove();
    }

    /** How many statements the current thread has sent since it started; a batch is one. */
    public int count() {
        return statements().size();
    }

    /** How many rows the current thread has read since it started. */
    public long rows() {
        Counted current = counted.get();
        return current == null ? 0 : current.rows;
    }

    /** The statements' texts, in the order in which they were sent. */
    public List<String> statements() {
        Counted current = counted.get();
        return current == null ? List.of() : List.copyOf(current.statements);
    }

    boolean isCounting() {
        return counted.get() != null;
    }

    void add(String statement) {
        Counted current = counted.get();
        if (current != null) {
            current.statements.add(statement);
        }
    }

    void addRow() {
        Counted current = counted.get();
        if (current != null) {
            current.rows++;
        }
    }

    private static final class Counted {

        private final List<String> statements = new ArrayList<>();
        private long rows;
    }
}
