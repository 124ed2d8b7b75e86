package com.asyncbacklog.decisions.markdown;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an exported decision came from: for people who read the file, and for whoever wants to find it again.
 *
 * @param id 0 for none
 * @param issue the key of its issue, empty for none
 * @param author empty for none
 */
record MarkdownOrigin(int id, String issue, String author, Optional<Instant> createdAt, Optional<Instant> effectiveAt) {

    static final MarkdownOrigin UNKNOWN = new MarkdownOrigin(0, "", "", Optional.empty(), Optional.empty());
}
