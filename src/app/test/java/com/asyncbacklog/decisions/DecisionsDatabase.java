package com.asyncbacklog.decisions;

import com.asyncbacklog.host.activeobjects.HostActiveObjects;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.StatementCount;
import com.asyncbacklog.host.testing.TestDatabase;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.junit.rules.ExternalResource;

/** The tables of decisions in a database of their own, on the Active Objects that the host uses. */
public final class DecisionsDatabase extends ExternalResource {

    private final DatabaseKind kind;
    private TestDatabase database;
    private ActiveObjects objects;

    /** On H2 in memory. */
    public DecisionsDatabase() {
        this(DatabaseKind.H2);
    }

    DecisionsDatabase(DatabaseKind kind) {
        this.kind = kind;
    }

    @Override
    protected void before() {
        database = TestDatabase.create(kind);
        objects = HostActiveObjects.open(
                database.database(), "com.asyncbacklog", List.of(DecisionRow.class, DecisionRevisionRow.class));
    }

    @Override
    protected void after() {
        database.close();
    }

    public ActiveObjects objects() {
        return objects;
    }

    public StatementCount statements() {
        return database.database().appStatements();
    }
}
