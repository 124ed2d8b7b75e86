package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class ReviewRoundStoreOnPostgresTest extends ReviewRoundStoreContract {

    public ReviewRoundStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
