package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionMigrationOnMariaDbTest extends DecisionMigrationContract {

    public DecisionMigrationOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
