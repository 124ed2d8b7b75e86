package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionStoreOnPostgresTest extends DecisionStoreContract {

    public DecisionStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
