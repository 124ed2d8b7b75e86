package com.asyncbacklog.shared;

import java.sql.SQLException;

/** What a failure of Active Objects rests on. */
public final class DatabaseFaults {

    private DatabaseFaults() {}

    /**
     * Whether the database ended the transaction for reasons of its own, so that the same may work the next time: class 40 of
     * the SQL standard, transaction rollback, which are deadlocks and failures to serialise.
     */
    public static boolean isRollback(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault
                    && fault.getSQLState() != null
                    && fault.getSQLState().startsWith("40")) {
                return true;
            }
        }
        return false;
    }
}
