package com.asyncbacklog.events;

import com.asyncbacklog.host.database.DatabaseKind;

public class EventStoreOnMariaDbTest extends EventStoreContract {

    public EventStoreOnMariaDbTest() {
        super(DatabaseKind.MARIADB);
    }
}
