package com.asyncbacklog.feed;

import com.asyncbacklog.host.database.DatabaseKind;

public class ReadMarkStoreOnMariaDbTest extends ReadMarkStoreContract {

    public ReadMarkStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
