package com.asyncbacklog.events;

import com.asyncbacklog.host.database.DatabaseKind;

public class EventStoreOnPostgresTest extends EventStoreContract {

    public EventStoreOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
