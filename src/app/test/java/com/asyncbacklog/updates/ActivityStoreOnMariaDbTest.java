package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class ActivityStoreOnMariaDbTest extends ActivityStoreContract {

    public ActivityStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
