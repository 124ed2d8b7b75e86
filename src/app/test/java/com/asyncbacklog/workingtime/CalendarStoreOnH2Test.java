package com.asyncbacklog.workingtime;

import com.asyncbacklog.host.database.DatabaseKind;

public class CalendarStoreOnH2Test extends CalendarStoreContract {

    public CalendarStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
