package com.asyncbacklog.host.database;

import com.asyncbacklog.host.StartFailure;
import java.nio.file.Path;

/**
 * A database server of our own, for this machine only. It keeps its data in a folder, in which only one can run at a time;
 * one left behind by a process that was killed is stopped first.
 */
public sealed interface DatabaseServer extends AutoCloseable permits PostgresServer, MariaDbServer {

    /**
     * Starts PostgreSQL.
     *
     * @throws StartFailure when it does not come up, or another process uses the folder
     */
    static DatabaseServer postgres(Path folder) {
        return PostgresServer.start(folder);
    }

    /**
     * Starts MariaDB.
     *
     * @throws StartFailure when it does not come up, or another process uses the folder
     */
    static DatabaseServer mariaDb(Path folder) {
        return MariaDbServer.start(folder);
    }

    /** The database of this name, set up as Atlassian asks for; created when it is missing. */
    DatabaseAddress database(String name);

    /** Forgets a database with all that is in it; nobody may be connected. */
    void drop(String name);

    /** Stops it; what was committed stays in the folder. */
    @Override
    void close();
}
