package com.asyncbacklog.digest;

import com.asyncbacklog.host.database.DatabaseKind;

public class DigestStoreOnH2Test extends DigestStoreContract {

    public DigestStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
