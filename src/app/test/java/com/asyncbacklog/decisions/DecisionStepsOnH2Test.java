package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionStepsOnH2Test extends DecisionStepsContract {

    public DecisionStepsOnH2Test() {
        super(DatabaseKind.H2);
    }
}
