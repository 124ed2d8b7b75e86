package com.asyncbacklog.host.activeobjects;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.database.HostDatabase;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.RawEntity;

/** The real Active Objects library with Jira's table names, limits and transactions. */
public final class HostActiveObjects {

    private HostActiveObjects() {}

    /**
     * Migrates the schema to these entities and answers an {@link ActiveObjects} on it.
     *
     * @param namespace the {@code namespace} of the app's {@code <ao>} module
     */
    public static ActiveObjects open(
            HostDatabase database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        throw new NotInThisHost("Active Objects for " + namespace);
    }
}
