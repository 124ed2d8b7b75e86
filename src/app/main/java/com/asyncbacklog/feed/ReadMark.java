package com.asyncbacklog.feed;

import com.asyncbacklog.shared.Cursor;
import java.time.Instant;

/**
 * How far a person has read a project's feed. It only moves on.
 *
 * @param place of the newest event that they have read; older ones count as read too
 * @param markedAt when they read it
 */
record ReadMark(long projectId, String userKey, Cursor place, Instant markedAt) {

    boolean isBefore(Cursor other) {
        return place.isOlderThan(other);
    }
}
