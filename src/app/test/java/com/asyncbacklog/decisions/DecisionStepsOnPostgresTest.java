package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionStepsOnPostgresTest extends DecisionStepsContract {

    public DecisionStepsOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
