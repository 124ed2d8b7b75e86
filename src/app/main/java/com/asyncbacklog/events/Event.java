package com.asyncbacklog.events;

import com.asyncbacklog.shared.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened. It never changes; what it is about may, and is looked up when it is told.
 *
 * @param id 0 until it is stored
 * @param kind its name, as in REST, of at most 40 characters
 * @param actor the key of who did it; empty when the app did, for example because time was up
 * @param projectId where it happened, also when its issue has moved since
 * @param issueId the issue it is about: who may not browse that one hears nothing of it
 * @param recordId what it is about, by its id in its capability
 * @param health how the project was said to be, where the event says so
 */
public record Event(
        int id,
        String kind,
        Instant at,
        String actor,
        long projectId,
        Optional<Long> issueId,
        int recordId,
        Optional<String> health) {

    public static Event of(
            String kind, Instant at, String actor, long projectId, Optional<Long> issueId, int recordId) {
        return new Event(0, kind, at, actor, projectId, issueId, recordId, Optional.empty());
    }

    public Event withHealth(String said) {
        return withHealth(Optional.of(said));
    }

    Event withHealth(Optional<String> said) {
        return new Event(id, kind, at, actor, projectId, issueId, recordId, said);
    }

    /** The same about another record. */
    public Event about(int record) {
        return new Event(id, kind, at, actor, projectId, issueId, record, health);
    }

    /** Where it stands in the stream, newest first. */
    public Cursor place() {
        return new Cursor(at.toEpochMilli(), id);
    }

    /** The issues under which it can be found when no others are named. */
    List<Long> ownIssue() {
        return issueId.map(List::of).orElseGet(List::of);
    }
}
