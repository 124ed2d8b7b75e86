package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class DecisionWordsOnMariaDbTest extends DecisionWordsContract {

    public DecisionWordsOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
