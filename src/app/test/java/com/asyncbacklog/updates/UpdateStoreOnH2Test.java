package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class UpdateStoreOnH2Test extends UpdateStoreContract {

    public UpdateStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
