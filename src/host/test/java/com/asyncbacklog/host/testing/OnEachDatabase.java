package com.asyncbacklog.host.testing;

import com.asyncbacklog.host.database.DatabaseChoice;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.HostDatabase;
import org.junit.After;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Tests that run on H2, PostgreSQL and MariaDB alike, each on an empty database. */
@RunWith(Parameterized.class)
public abstract class OnEachDatabase {

    private final TestDatabase fresh;

    protected OnEachDatabase(DatabaseKind kind) {
        fresh = TestDatabase.create(kind);
    }

    @Parameters(name = "on {0}")
    public static DatabaseKind[] kinds() {
        return DatabaseKind.values();
    }

    @After
    public void drop() {
        fresh.close();
    }

    protected HostDatabase database() {
        return fresh.database();
    }

    /** By which several hosts can share it. */
    protected DatabaseChoice choice() {
        return fresh.choice();
    }
}
