package com.asyncbacklog.digest;

import com.asyncbacklog.host.database.DatabaseKind;

public class DigestStoreOnPostgresTest extends DigestStoreContract {

    public DigestStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
