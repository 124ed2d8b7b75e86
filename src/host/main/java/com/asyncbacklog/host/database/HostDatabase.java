package com.asyncbacklog.host.database;

import com.asyncbacklog.host.NotInThisHost;
import java.nio.file.Path;
import javax.sql.DataSource;

/** The database of one Jira home, in which Jira's own tables and the app's stand side by side. */
public final class HostDatabase implements AutoCloseable {

    /** H2 in a file under {@code home}; every commit is on disk when it returns. */
    public static HostDatabase h2(Path home) {
        throw new NotInThisHost("database in " + home);
    }

    /** A private H2 in memory, gone when closed. */
    public static HostDatabase inMemory() {
        throw new NotInThisHost("database in memory");
    }

    /** For Jira's own tables; its statements are not counted. */
    public DataSource jira() {
        throw new NotInThisHost("data source of Jira");
    }

    /** For Active Objects; every statement sent through it is counted by {@link #appStatements()}. */
    public DataSource app() {
        throw new NotInThisHost("data source of apps");
    }

    /** Counts the statements that the app sends. */
    public StatementCount appStatements() {
        throw new NotInThisHost("count of statements");
    }

    @Override
    public void close() {}
}
