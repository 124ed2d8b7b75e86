package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionStoreOnMariaDbTest extends DecisionStoreContract {

    public DecisionStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
