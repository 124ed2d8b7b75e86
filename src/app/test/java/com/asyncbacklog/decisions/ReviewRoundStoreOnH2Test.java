package com.asyncbacklog.decisions;

import com.asyncbacklog.host.database.DatabaseKind;

public class ReviewRoundStoreOnH2Test extends ReviewRoundStoreContract {

    public ReviewRoundStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
