package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionStoreOnH2Test extends DecisionStoreContract {

    public DecisionStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
