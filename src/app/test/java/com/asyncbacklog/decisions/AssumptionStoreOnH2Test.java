package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class AssumptionStoreOnH2Test extends AssumptionStoreContract {

    public AssumptionStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
