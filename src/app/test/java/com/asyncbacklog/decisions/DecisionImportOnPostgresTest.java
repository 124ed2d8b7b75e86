package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionImportOnPostgresTest extends DecisionImportContract {

    public DecisionImportOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
