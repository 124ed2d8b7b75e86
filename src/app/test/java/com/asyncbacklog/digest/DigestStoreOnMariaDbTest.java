package com.asyncbacklog.digest;

import com.asyncbacklog.host.database.DatabaseKind;

public class DigestStoreOnMariaDbTest extends DigestStoreContract {

    public DigestStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
