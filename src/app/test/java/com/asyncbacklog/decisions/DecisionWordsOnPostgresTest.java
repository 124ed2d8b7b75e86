package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionWordsOnPostgresTest extends DecisionWordsContract {

    public DecisionWordsOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
