package com.asyncbacklog.digest;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.shared.Cursor;
import java.time.Instant;
import java.util.Map;

/**
 * What may be news to a reader: what others did in a while, after the place up to which they have read the project's feed.
 *
 * @param projects those that they may see, by id
 * @param read how far they have read, by project
 * @param from the first instant, inclusive
 * @param until the first instant that is too late
 */
record NewsSince(Person reader, Map<Long, ProjectRef> projects, Map<Long, Cursor> read, Instant from, Instant until) {

    boolean has(Event event) {
        Cursor mark = read.get(event.projectId());
        return !event.actor().equals(reader.key()) && (mark == null || mark.isOlderThan(event.place()));
    }
}
