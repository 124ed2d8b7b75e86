package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionWordsOnH2Test extends DecisionWordsContract {

    public DecisionWordsOnH2Test() {
        super(DatabaseKind.H2);
    }
}
