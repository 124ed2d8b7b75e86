package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class CadenceStoreOnPostgresTest extends CadenceStoreContract {

    public CadenceStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
