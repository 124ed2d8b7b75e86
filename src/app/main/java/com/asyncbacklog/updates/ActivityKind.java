package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueChange;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did to an issue, as far as an update may speak of it. */
enum ActivityKind {
    CREATED,
    TRANSITIONED,
    COMMENTED,
    EDITED;

    static Optional<ActivityKind> of(IssueChange.Kind kind) {
        return switch (kind) {
            case CREATED -> Optional.of(CREATED);
            case TRANSITIONED -> Optional.of(TRANSITIONED);
            case COMMENTED -> Optional.of(COMMENTED);
            case MOVED, OTHER -> Optional.of(EDITED);
            case ARCHIVED, RESTORED, DELETED -> Optional.empty();
        };
    }

    static Optional<ActivityKind> of(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.value().equals(value))
                .findFirst();
    }

    /** As stored. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
