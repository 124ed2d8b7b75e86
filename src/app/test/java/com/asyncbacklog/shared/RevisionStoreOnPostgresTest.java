package com.asyncbacklog.shared;

import com.asyncbacklog.host.database.DatabaseKind;

public class RevisionStoreOnPostgresTest extends RevisionStoreContract {

    public RevisionStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
