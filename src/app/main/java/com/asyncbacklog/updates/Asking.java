package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who asks, where and when.
 *
 * @param before the questions that the update has already; none for a new one
 */
record Asking(Person asker, long projectId, Instant at, List<VisibleQuestion> before) {

    Optional<VisibleQuestion> before(int id) {
        return before.stream().filter(visible -> visible.question().id() == id).findFirst();
    }
}
