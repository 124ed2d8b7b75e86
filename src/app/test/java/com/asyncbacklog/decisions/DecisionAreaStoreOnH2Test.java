package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionAreaStoreOnH2Test extends DecisionAreaStoreContract {

    public DecisionAreaStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
