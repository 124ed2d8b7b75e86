package com.asyncbacklog.events;

import com.asyncbacklog.host.database.DatabaseKind;

public class EventStoreOnH2Test extends EventStoreContract {

    public EventStoreOnH2Test() {
        super(DatabaseKind.H2);
    }
}
