package com.asyncbacklog.mail;

import com.asyncbacklog.host.database.DatabaseKind;

public class MailClaimStoreOnH2Test extends MailClaimStoreContract {

    public MailClaimStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
