package com.asyncbacklog.updates;

import com.asyncbacklog.shared.ReplacedVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An update as posted.
 *
 * @param id 0 until it is stored
 * @param author the key of who posted it
 * @param localDate the author's own working day that it is for
 * @param zone where the author worked when they posted it
 * @param updatedBy the key of who changed it last; the author while nobody has
 * @param version counts the changes from 1, so that nobody overwrites what they have not seen
 */
record Update(
        int id,
        long projectId,
        String author,
        LocalDate localDate,
        ZoneId zone,
        UpdateContent content,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        int version) {

    /** What it is to the history of versions. */
    static final String KIND = "update";

    static Update post(
            long projectId, String author, LocalDate localDate, ZoneId zone, UpdateContent content, Instant now) {
        return new Update(0, projectId, author, localDate, zone, content, now, now, author, 1);
    }

    Update withId(int stored) {
        return new Update(
                stored, projectId, author, localDate, zone, content, createdAt, updatedAt, updatedBy, version);
    }

    /** The next version, saying something else, still for the same day. */
    Update rewritten(UpdateContent anew, String by, Instant now) {
        return new Update(id, projectId, author, localDate, zone, anew, createdAt, now, by, version + 1);
    }

    ReplacedVersion replaced(String previousJson) {
        return new ReplacedVersion(KIND, id, version, projectId, previousJson);
    }
}
