package com.asyncbacklog.mail;

import com.asyncbacklog.host.database.DatabaseKind;

public class MailClaimStoreOnMariaDbTest extends MailClaimStoreContract {

    public MailClaimStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
