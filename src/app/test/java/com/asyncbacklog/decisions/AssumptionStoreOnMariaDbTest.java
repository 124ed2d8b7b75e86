package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class AssumptionStoreOnMariaDbTest extends AssumptionStoreContract {

    public AssumptionStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
