package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class AssumptionStoreOnPostgresTest extends AssumptionStoreContract {

    public AssumptionStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
