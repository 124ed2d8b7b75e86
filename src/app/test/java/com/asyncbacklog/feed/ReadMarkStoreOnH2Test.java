package com.asyncbacklog.feed;

import com.asyncbacklog.host.database.DatabaseKind;

public class ReadMarkStoreOnH2Test extends ReadMarkStoreContract {

    public ReadMarkStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
