package com.asyncbacklog.shared;

import com.asyncbacklog.host.database.DatabaseKind;

public class RevisionStoreOnH2Test extends RevisionStoreContract {

    public RevisionStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
