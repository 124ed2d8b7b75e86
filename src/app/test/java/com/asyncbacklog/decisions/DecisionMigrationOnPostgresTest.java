package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionMigrationOnPostgresTest extends DecisionMigrationContract {

    public DecisionMigrationOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
