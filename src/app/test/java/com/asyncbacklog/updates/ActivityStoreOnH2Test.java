package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class ActivityStoreOnH2Test extends ActivityStoreContract {

    public ActivityStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
