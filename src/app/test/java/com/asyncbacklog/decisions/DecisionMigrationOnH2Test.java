package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionMigrationOnH2Test extends DecisionMigrationContract {

    public DecisionMigrationOnH2Test() {
        super(DatabaseKind.H2);
    }
}
