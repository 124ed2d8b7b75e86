package com.asyncbacklog.host.database;

import com.asyncbacklog.host.StartFailure;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * The database of one Jira home, in which Jira's own tables and the app's stand side by side.
 *
 * <p>Jira and the app draw on pools of their own: a transaction of the app holds one connection while it asks Jira for
 * something, and a shared pool could run dry with every thread waiting for its second.
 */
public final class HostDatabase implements AutoCloseable {

    private final DatabaseKind kind;

    /** Open as long as the host: H2 closes a database, and forgets one in memory, with its last connection. */
    private final Connection keeper;

    private final HikariDataSource jira;
    private final HikariDataSource appPool;
    private final StatementCount appStatements = new StatementCount();
    private final DataSource app;
    private final Runnable afterwards;

    private HostDatabase(DatabaseAddress address, Runnable afterwards) throws SQLException {
        this.afterwards = afterwards;
        kind = address.kind();
        keeper = address.connect();
        jira = pool("jira", address);
        appPool = pool("app", address);
        app = new CountingDataSource(appPool, appStatements);
    }

    /**
     * The database that somebody chose.
     *
     * @param home where the host's own databases lie; for none, H2 is in memory
     * @throws StartFailure when it can't be opened
     */
    public static HostDatabase open(DatabaseChoice choice, Optional<Path> home) {
        return switch (choice.name()) {
            case "h2" -> home.map(HostDatabase::h2).orElseGet(HostDatabase::inMemory);
            case "postgres" -> own(DatabaseServer.postgres(folder(choice, home)));
            case "mariadb" -> own(DatabaseServer.mariaDb(folder(choice, home)));
            default -> at(new DatabaseAddress(choice.name(), choice.user(), choice.password()));
        };
    }

    /**
     * H2 in a file under {@code home}; every commit is on disk when it returns.
     *
     * @throws StartFailure when another process has the database open, or the folder can't be used
     */
    public static HostDatabase h2(Path home) {
        Path file = home.toAbsolutePath().normalize().resolve("database").resolve("jira");
        if (file.toString().contains(";")) {
            throw new StartFailure("the home " + home + " can't be used: H2 reads a semicolon in a path as a setting");
        }
        createFolder(file.getParent());
        // WRITE_DELAY=0: otherwise H2 loses the last commits when the process is killed.
        String address = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try {
            return new HostDatabase(new DatabaseAddress(address, "sa", ""), () -> {});
        } catch (SQLException failure) {
            if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StartFailure("the home " + home + " is in use by another process", failure);
            }
            throw new StartFailure("can't open the database " + file + ": " + failure.getMessage(), failure);
        }
    }

    /** A private H2 in memory, gone when closed. */
    public static HostDatabase inMemory() {
        return at(new DatabaseAddress("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_ON_EXIT=FALSE", "sa", ""));
    }

    /**
     * A database that exists already, on a server which others may use too.
     *
     * @throws StartFailure when it does not answer
     */
    public static HostDatabase at(DatabaseAddress address) {
        return at(address, () -> {});
    }

    /** Which kind it is. */
    public DatabaseKind kind() {
        return kind;
    }

    /** For Jira's own tables; its statements are not counted. */
    public DataSource jira() {
        return jira;
    }

    /** For Active Objects; every statement sent through it is counted by {@link #appStatements()}. */
    public DataSource app() {
        return app;
    }

    /** Counts the statements that the app sends. */
    public StatementCount appStatements() {
        return appStatements;
    }

    @Override
    public void close() {
        appPool.close();
        jira.close();
        try {
            keeper.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database did not close: " + failure.getMessage(), failure);
        } finally {
            afterwards.run();
        }
    }

    private static Path folder(DatabaseChoice choice, Optional<Path> home) {
        return home.orElseThrow(() -> new StartFailure("jira.db=" + choice.name() + " needs a home to keep its data"))
                .resolve("database")
                .resolve(choice.name());
    }

    private static HostDatabase own(DatabaseServer server) {
        try {
            return at(server.database("jira"), server::close);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static HostDatabase at(DatabaseAddress address, Runnable afterwards) {
        try {
            return new HostDatabase(address, afterwards);
        } catch (SQLException failure) {
            throw new StartFailure("can't open the database " + address.url() + ": " + failure.getMessage(), failure);
        }
    }

    private static HikariDataSource pool(String name, DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        // Jira's default size of a pool; connections are opened as needed.
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new StartFailure("can't create the folder " + folder + ": " + failure.getMessage(), failure);
        }
    }
}
