package com.asyncbacklog.updates;

import com.asyncbacklog.host.database.DatabaseKind;

public class CadenceStoreOnH2Test extends CadenceStoreContract {

    public CadenceStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
