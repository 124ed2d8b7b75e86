package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.shared.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What of a project's feed a reader has not read: all that others did after their mark. Who comes for the first time has none: the
 * last {@link #AT_FIRST} are new to them, rather than nothing or years.
 *
 * @param readerKey empty for a visitor, to whom nothing is new as nobody knows what they have read
 */
record Unread(long projectId, String readerKey, Optional<ReadMark> mark, Cursor after) {

    static final Duration AT_FIRST = Duration.ofDays(7);

    static Unread of(long projectId, String readerKey, Optional<ReadMark> mark, Instant now) {
        Cursor first = new Cursor(now.minus(AT_FIRST).toEpochMilli(), 0);
        return new Unread(projectId, readerKey, mark, mark.map(ReadMark::place).orElse(first));
    }

    boolean isNew(Event event) {
        return !readerKey.isEmpty() && !readerKey.equals(event.actor()) && after.isOlderThan(event.place());
    }
}
