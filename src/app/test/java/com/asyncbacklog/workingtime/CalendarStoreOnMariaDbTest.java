package com.asyncbacklog.workingtime;

import com.asyncbacklog.host.database.DatabaseKind;

public class CalendarStoreOnMariaDbTest extends CalendarStoreContract {

    public CalendarStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
