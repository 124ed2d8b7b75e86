package com.asyncbacklog.mail;

import com.asyncbacklog.host.database.DatabaseKind;

public class MailClaimStoreOnPostgresTest extends MailClaimStoreContract {

    public MailClaimStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
