package com.asyncbacklog.attention;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that waits for a person.
 *
 * @param kind its name as in REST, for example {@code question}
 * @param text what it is, in the person's language; not escaped yet
 * @param link straight to where it can be answered, without the base address
 * @param dueAt when it should be answered; none for any time
 * @param since since when it waits
 * @param issueKey the issue it is about; none for none
 */
public record AttentionItem(
        String kind,
        String text,
        String link,
        Optional<Instant> dueAt,
        Instant since,
        String projectKey,
        Optional<String> issueKey) {}
