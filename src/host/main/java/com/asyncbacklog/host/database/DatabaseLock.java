package com.asyncbacklog.host.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one node at a time do what only one may, such as creating tables. The lock lies in the database, which frees it when
 * the node that holds it is gone. H2 serves a single process and needs none.
 */
public final class DatabaseLock {

    private static final int SECONDS_TO_WAIT = 120;

    private final DataSource database;
    private final String name;

    /** @param name at most 30 characters; the same on each node */
    public DatabaseLock(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    /**
     * Waits for the lock, then works on connections of its own choice.
     *
     * @throws IllegalStateException when another node holds the lock for two minutes
     */
    public void holding(Runnable work) {
        try (Connection connection = database.getConnection()) {
            switch (connection.getMetaData().getDatabaseProductName()) {
                case "PostgreSQL" -> onPostgres(connection, work);
                case "MySQL", "MariaDB" -> onMariaDb(connection, work);
                default -> work.run();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("no lock \"" + name + "\": " + failure.getMessage(), failure);
        }
    }

    /** Held by a transaction, whose end frees it. */
    private void onPostgres(Connection connection, Runnable work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            ask(connection, "SELECT set_config('lock_timeout', ?, true)", SECONDS_TO_WAIT + "s");
            ask(connection, "SELECT pg_advisory_xact_lock(hashtext(?))", name);
            work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Held by the connection; its name is one for all databases of the server, hence the prefix. */
    private void onMariaDb(Connection connection, Runnable work) throws SQLException {
        if (ask(connection, "SELECT GET_LOCK(CONCAT(MD5(DATABASE()), ?), " + SECONDS_TO_WAIT + ")", name) != 1) {
            throw new SQLException("another node holds it");
        }
        try {
            work.run();
        } finally {
            ask(connection, "SELECT RELEASE_LOCK(CONCAT(MD5(DATABASE()), ?))", name);
        }
    }

    private static int ask(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement asking = connection.prepareStatement(question)) {
            asking.setString(1, name);
            try (ResultSet row = asking.executeQuery()) {
                row.next();
                return "1".equals(row.getString(1)) ? 1 : 0;
            }
        }
    }
}
