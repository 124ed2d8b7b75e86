package com.asyncbacklog.host.database;

import java.util.List;

/** SQL statements sent by one thread since {@link #start()}: each request starts it anew. */
public final class StatementCount {

    /** Forgets what the current thread has sent so far. */
    public void start() {}

    /** How many statements the current thread has sent since it started. */
    public int count() {
        return statements().size();
    }

    /** The statements' texts, in the order in which they were sent. */
    public List<String> statements() {
        return List.of();
    }
}
