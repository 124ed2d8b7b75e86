package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionAreaStoreOnMariaDbTest extends DecisionAreaStoreContract {

    public DecisionAreaStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
