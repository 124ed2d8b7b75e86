package com.asyncbacklog.host.activeobjects;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * Runs work in a transaction of the current thread. A nested call joins the outer one; when it fails, the outer one is
 * rolled back even if its caller catches the exception. What Jira does in that last case is unconfirmed, this is the
 * strict reading: nothing half done is ever kept.
 *
 * <p>Isolation is READ COMMITTED: in Jira these are transactions of its own, begun at that level (its {@code
 * CoreTransactionUtil}, seen in the source of Jira 6; unconfirmed for 11), while the library alone would begin them as
 * SERIALIZABLE, which hides what two nodes can do to one another and fails where Jira does not.
 */
final class Transactions {

    /** The library's own switch, read for each transaction; for the whole JVM, so a value given from outside stays. */
    private static final String ISOLATION = "ao.transaction.isolation.level";

    private enum State {
        RUNNING,
        DOOMED
    }

    private final EntityManager entities;

    // Not static: two hosts in one JVM have transactions of their own.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<State> state = new ThreadLocal<>();

    Transactions(EntityManager entities) {
        this.entities = entities;
        System.setProperty(ISOLATION, System.getProperty(ISOLATION, "TRANSACTION_READ_COMMITTED"));
    }

    <T> T execute(TransactionCallback<T> callback) throws SQLException {
        return state.get() == null ? begin(callback) : join(callback);
    }

    private <T> T begin(TransactionCallback<T> callback) throws SQLException {
        state.set(State.RUNNING);
        try {
            return new Transaction<T>(entities) {
                @Override
                protected T run() {
                    T result = callback.doInTransaction();
                    if (state.get() == State.DOOMED) {
                        throw new ActiveObjectsException("rolled back: a nested transaction failed");
                    }
                    return result;
                }
            }.execute();
        } finally {
            state.remove();
        }
    }

    private <T> T join(TransactionCallback<T> callback) {
        boolean done = false;
        try {
            T result = callback.doInTransaction();
            done = true;
            return result;
        } finally {
            if (!done) {
                state.set(State.DOOMED);
            }
        }
    }
}
