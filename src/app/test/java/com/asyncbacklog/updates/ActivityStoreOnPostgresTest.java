package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class ActivityStoreOnPostgresTest extends ActivityStoreContract {

    public ActivityStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
