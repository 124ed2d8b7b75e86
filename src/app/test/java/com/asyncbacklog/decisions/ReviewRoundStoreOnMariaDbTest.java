package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class ReviewRoundStoreOnMariaDbTest extends ReviewRoundStoreContract {

    public ReviewRoundStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
