package com.asyncbacklog.jira;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an issue, on the node where it happened: another node may hear of it never, so nothing may rest
 * on hearing it.
 *
 * @param actor the key of who did it, empty for nobody logged in
 * @param issue as it is now; of a deleted one, as it was
 */
public record IssueChange(Kind kind, Instant at, String actor, IssueRef issue, Optional<Long> commentId) {

    /** What the app cares about; {@link #OTHER} is work on the issue of any other kind. */
    public enum Kind {
        CREATED,
        COMMENTED,
        TRANSITIONED,
        MOVED,
        ARCHIVED,
        RESTORED,
        DELETED,
        OTHER
    }
}
