package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionAreaStoreOnPostgresTest extends DecisionAreaStoreContract {

    public DecisionAreaStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
