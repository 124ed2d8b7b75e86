package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionImportOnMariaDbTest extends DecisionImportContract {

    public DecisionImportOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
