package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionStepsOnMariaDbTest extends DecisionStepsContract {

    public DecisionStepsOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
