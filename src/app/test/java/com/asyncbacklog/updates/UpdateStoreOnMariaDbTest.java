package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class UpdateStoreOnMariaDbTest extends UpdateStoreContract {

    public UpdateStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
