package com.asyncbacklog.host.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where a database is and as whom to log in.
 *
 * @param url for JDBC
 */
public record DatabaseAddress(String url, String user, String password) {

    public DatabaseKind kind() {
        return DatabaseKind.of(url);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Sends one statement by itself. */
    void execute(String statement) {
        try (Connection connection = connect();
                Statement sending = connection.createStatement()) {
            sending.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement + ": " + failure.getMessage(), failure);
        }
    }
}
