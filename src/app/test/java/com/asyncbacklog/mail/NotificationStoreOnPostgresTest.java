package com.asyncbacklog.mail;

import com.asyncbacklog.host.database.DatabaseKind;

public class NotificationStoreOnPostgresTest extends NotificationStoreContract {

    public NotificationStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
