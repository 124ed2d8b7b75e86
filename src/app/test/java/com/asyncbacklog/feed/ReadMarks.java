package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.Person;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;

/** Read marks for tests of those who ask for them. */
public final class ReadMarks {

    private final ReadMarkService service;

    public ReadMarks(ActiveObjects objects, Clock clock) {
        service = new ReadMarkService(new ReadMarkStore(objects), clock);
    }

    public ReadMarkService service() {
        return service;
    }

    /** Lets a person have read a project's feed up to an event. */
    public void read(Event newest, Person reader) {
        service.read(newest, reader);
    }
}
