package com.asyncbacklog.decisions;

import com.asyncbacklog.host.activeobjects.HostActiveObjects;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.database.StatementCount;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.junit.rules.ExternalResource;

/** The tables of decisions in a database of their own, on the Active Objects that the host uses. */
public final class DecisionsDatabase extends ExternalResource {

    private HostDatabase database;
    private ActiveObjects objects;

    @Override
    protected void before() {
        database = HostDatabase.inMemory();
        objects = HostActiveObjects.open(
                database, "com.asyncbacklog", List.of(DecisionRow.class, DecisionRevisionRow.class));
    }

    @Override
    protected void after() {
        database.close();
    }

    public ActiveObjects objects() {
        return objects;
    }

    public StatementCount statements() {
        return database.appStatements();
    }
}
