package com.asyncbacklog.feed;

import com.asyncbacklog.host.database.DatabaseKind;

public class ReadMarkStoreOnPostgresTest extends ReadMarkStoreContract {

    public ReadMarkStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
