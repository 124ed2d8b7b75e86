package com.asyncbacklog.workingtime;

import com.asyncbacklog.host.database.DatabaseKind;

public class CalendarStoreOnPostgresTest extends CalendarStoreContract {

    public CalendarStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
