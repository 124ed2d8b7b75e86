package com.asyncbacklog.digest;

import com.asyncbacklog.attention.AttentionItem;
import java.time.Instant;
import java.util.List;

/**
 * What somebody is told in their morning.
 *
 * @param from what changed from this instant on
 * @param until and before this one
 * @param waiting all that waits for them, the most urgent first
 */
record Digest(DueDigest due, Instant from, Instant until, NewsFound news, List<AttentionItem> waiting) {

    /** Nobody is told again of what only goes on waiting: something changed, came up in that time, or falls due today. */
    boolean isWorthSending() {
        return news.count() > 0 || waiting.stream().anyMatch(item -> isNew(item) || isDueToday(item));
    }

    boolean isDueToday(AttentionItem item) {
        return item.dueAt().filter(due::isToday).isPresent();
    }

    private boolean isNew(AttentionItem item) {
        return !item.since().isBefore(from) && item.since().isBefore(until);
    }
}
