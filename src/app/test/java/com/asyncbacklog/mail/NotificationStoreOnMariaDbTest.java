package com.asyncbacklog.mail;

import com.asyncbacklog.host.database.DatabaseKind;

public class NotificationStoreOnMariaDbTest extends NotificationStoreContract {

    public NotificationStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
