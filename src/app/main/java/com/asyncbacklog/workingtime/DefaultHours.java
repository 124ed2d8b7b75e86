package com.asyncbacklog.workingtime;

import java.time.Instant;
import java.util.Optional;

/**
 * The hours of those who have none of their own: of a project's team, or of everybody.
 *
 * @param projectId {@link #EVERYBODY} for all projects
 * @param week none when nothing is set, or no longer
 * @param version 0 until something is set for the first time
 * @param changedBy a user's key; empty at version 0
 */
record DefaultHours(
        long projectId, Optional<WorkingWeek> week, int version, String changedBy, Optional<Instant> changedAt) {

    /** No project has this id. */
    static final long EVERYBODY = 0;

    static DefaultHours unset(long projectId) {
        return new DefaultHours(projectId, Optional.empty(), 0, "", Optional.empty());
    }

    DefaultHours changed(Optional<WorkingWeek> to, String byKey, Instant at) {
        return new DefaultHours(projectId, to, version + 1, byKey, Optional.of(at));
    }
}
