package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class UpdateStoreOnPostgresTest extends UpdateStoreContract {

    public UpdateStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
