package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class CadenceStoreOnMariaDbTest extends CadenceStoreContract {

    public CadenceStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
