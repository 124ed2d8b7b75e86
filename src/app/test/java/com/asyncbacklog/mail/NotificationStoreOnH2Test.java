package com.asyncbacklog.mail;

import com.asyncbacklog.host.database.DatabaseKind;

public class NotificationStoreOnH2Test extends NotificationStoreContract {

    public NotificationStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
