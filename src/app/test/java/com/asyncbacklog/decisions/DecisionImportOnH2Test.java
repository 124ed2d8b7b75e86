package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionImportOnH2Test extends DecisionImportContract {

    public DecisionImportOnH2Test() {
        super(DatabaseKind.H2);
    }
}
