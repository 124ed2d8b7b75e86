package com.asyncbacklog.host.database;

import java.util.ArrayList;
import java.util.List;

/**
 * SQL statements sent by one thread since {@link #start()}: each request starts it anew. A thread that never started
 * counts nothing, so that background work does not pile up texts.
 */
public final class StatementCount {

    // Not static: each database counts its own.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<List<String>> sent = new ThreadLocal<>();

    /** Forgets what the current thread has sent so far. */
    public void start() {
        sent.set(new ArrayList<>());
    }

    /** How many statements the current thread has sent since it started; a batch is one. */
    public int count() {
        return statements().size();
    }

    /** The statements' texts, in the order in which they were sent. */
    public List<String> statements() {
        List<String> statements = sent.get();
        return statements == null ? List.of() : List.copyOf(statements);
    }

    void add(String statement) {
        List<String> statements = sent.get();
        if (statements != null) {
            statements.add(statement);
        }
    }
}
