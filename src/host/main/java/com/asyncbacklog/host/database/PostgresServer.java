package com.asyncbacklog.host.database;

import com.asyncbacklog.host.StartFailure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** PostgreSQL from a jar, on any free port of this machine. */
final class PostgresServer implements DatabaseServer {

    private final ServerFolder folder;
    private final EmbeddedPostgres server;

    private PostgresServer(ServerFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static PostgresServer start(Path path) {
        ServerFolder folder = ServerFolder.take(path);
        try {
            Path data = folder.resolve("data");
            folder.stopOrphan(data.resolve("postmaster.pid"), "postgres");
            return new PostgresServer(
                    folder,
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            // The host stops it, after its own pools.
                            .setRegisterShutdownHook(false)
                            // Off by the launcher's default, which loses the last commits when the server is killed.
                            .setServerConfig("synchronous_commit", "on")
                            .start());
        } catch (IOException | RuntimeException failure) {
            folder.close();
            throw new StartFailure("PostgreSQL does not start in " + path + ": " + failure.getMessage(), failure);
        }
    }

    /**
     * Creates it by the statement in Atlassian's guide.
     *
     * @see <a href="https://confluence.atlassian.com/adminjiraserver/connecting-jira-applications-to-postgresql-938846851.html">
     *     Connecting Jira applications to PostgreSQL</a>
     */
    @Override
    public DatabaseAddress database(String name) {
        if (!exists(name)) {
            address("postgres")
                    .execute("CREATE DATABASE " + name
                            + " ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        }
        return address(name);
    }

    @Override
    public void drop(String name) {
        address("postgres").execute("DROP DATABASE IF EXISTS " + name);
    }

    @Override
    public void close() {
        try (folder) {
            server.close();
        } catch (IOException failure) {
            throw new IllegalStateException("PostgreSQL does not stop: " + failure.getMessage(), failure);
        }
    }

    private DatabaseAddress address(String name) {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", "");
    }

    private boolean exists(String name) {
        try (Connection connection = address("postgres").connect();
                PreparedStatement asking =
                        connection.prepareStatement("SELECT count(*) FROM pg_database WHERE datname = ?")) {
            asking.setString(1, name);
            try (ResultSet row = asking.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL does not answer: " + failure.getMessage(), failure);
        }
    }
}
