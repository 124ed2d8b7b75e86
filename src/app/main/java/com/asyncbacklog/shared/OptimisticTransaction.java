package com.asyncbacklog.shared;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Transactions in which somebody else may come between, on this node or another; no row is locked before it is written. */
public final class OptimisticTransaction {

    /** Each fails only when somebody came between just then. */
    private static final int ATTEMPTS = 10;

    /** Classes of the SQL standard's states: deadlocks and failures to serialise, and what a unique index refuses. */
    private static final String ROLLBACK = "40";

    private static final String CONSTRAINT_VIOLATION = "23";

    private OptimisticTransaction() {}

    /**
     * For work that inserts a row which only one can insert, as a unique index sees to. Of several at once the others' insert waits
     * for the end of the first transaction, then fails; after that a transaction is of no use, so the reason is looked up in a new
     * one. A database may also end a transaction to resolve a deadlock, perhaps with the change of another record: then the same is
     * tried again.
     *
     * @param isLost whether this failure, or what is stored now, means that somebody else was faster
     * @return nothing, with nothing changed, when somebody else was
     */
    public static <T> Optional<T> firstWins(
            ActiveObjects objects, TransactionCallback<T> work, Predicate<RuntimeException> isLost) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Optional.of(objects.executeInTransaction(work));
            } catch (RuntimeException failure) {
                if (isLost.test(failure)) {
                    return Optional.empty();
                }
                if (attempt == ATTEMPTS || !isOfClass(ROLLBACK, failure)) {
                    throw failure;
                }
            }
        }
    }

    /**
     * For work that looks what is there and inserts or changes it: who inserts second fails at a unique index, and at the next
     * attempt finds what is to be changed.
     */
    public static <T> T lastWins(ActiveObjects objects, TransactionCallback<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return objects.executeInTransaction(work);
            } catch (RuntimeException failure) {
                boolean mayWork = isOfClass(CONSTRAINT_VIOLATION, failure) || isOfClass(ROLLBACK, failure);
                if (attempt == ATTEMPTS || !mayWork) {
                    throw failure;
                }
            }
        }
    }

    /** What Active Objects throws rests on what the database's driver threw. */
    private static boolean isOfClass(String stateClass, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> requireNonNullElse(((SQLException) cause).getSQLState(), ""))
                .anyMatch(state -> state.startsWith(stateClass));
    }
}
