package com.asyncbacklog.shared;

import com.asyncbacklog.host.database.DatabaseKind;

public class RevisionStoreOnMariaDbTest extends RevisionStoreContract {

    public RevisionStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
