package com.asyncbacklog;

import com.asyncbacklog.host.activeobjects.HostActiveObjects;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.StatementCount;
import com.asyncbacklog.host.testing.TestDatabase;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;

/** The tables of the app in a database of their own, on the Active Objects that the host uses. */
public final class AppDatabase extends ExternalResource {

    private final DatabaseKind kind;
    private TestDatabase database;
    private ActiveObjects objects;

    /** On H2 in memory. */
    public AppDatabase() {
        this(DatabaseKind.H2);
    }

    public AppDatabase(DatabaseKind kind) {
        this.kind = kind;
    }

    @Override
    protected void before() {
        open();
    }

    @Override
    protected void after() {
        close();
    }

    /** For what is no test. */
    public void open() {
        database = TestDatabase.create(kind);
        objects = HostActiveObjects.open(database.database(), "com.asyncbacklog", entities());
    }

    public void close() {
        database.close();
    }

    public ActiveObjects objects() {
        return objects;
    }

    /** For plain SQL beside Active Objects, over the same pool. */
    public DataSource source() {
        return database.database().app();
    }

    public StatementCount statements() {
        return database.database().appStatements();
    }

    /** Those that the descriptor lists, as Jira would make them. */
    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities() {
        return Descriptor.listed("entity").stream()
                .<Class<? extends RawEntity<?>>>map(name -> {
                    try {
                        return (Class<? extends RawEntity<?>>) Class.forName(name);
                    } catch (ClassNotFoundException missing) {
                        throw new IllegalStateException(missing);
                    }
                })
                .toList();
    }
}
