package com.asyncbacklog.attention;

import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.ProjectKeys;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What waits for a person, of all sources together. Each source lets them see no more than they may. */
@Named
public class AttentionService {

    /** Nobody works off more in one go; the most urgent ones are among them. */
    public static final int MOST = 200;

    /** Of each source, where only some projects count: what is most urgent may be in others. */
    private static final int MOST_LOOKED_AT = 1_000;

    private static final Comparator<AttentionItem> MOST_URGENT_FIRST = Comparator.comparing(
                    (AttentionItem item) -> item.dueAt().isEmpty())
            .thenComparing(item -> item.dueAt().orElse(Instant.EPOCH))
            .thenComparing(AttentionItem::since);

    private final List<AttentionSource> sources;
    private final Clock clock;

    public AttentionService(List<AttentionSource> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /**
     * What waits for the reader in these projects: what is due by the instant it is, so that what is overdue comes first; then
     * what waits longest. At most {@link #MOST}.
     */
    public List<AttentionItem> waitingFor(Reader reader, ProjectKeys projects) {
        if (reader.person().isAnonymous()) {
            return List.of();
        }
        Instant now = clock.instant();
        int looked = projects.isAny() ? MOST : MOST_LOOKED_AT;
        return sources.stream()
                .flatMap(source -> source.waitingFor(reader, now, looked).stream())
                .filter(item -> projects.contains(item.projectKey()))
                .sorted(MOST_URGENT_FIRST)
                .limit(MOST)
                .toList();
    }

    /** A page of the same. As its items have no order of their own in any table, a cursor counts those passed. */
    Page<AttentionItem> waitingFor(Reader reader, ProjectKeys projects, Paging paging) {
        List<AttentionItem> all = waitingFor(reader, projects);
        int from = (int) Math.min(Math.max(paging.after().map(Cursor::at).orElse(0L), 0), all.size());
        int to = Math.min(from + paging.limit(), all.size());
        return new Page<>(all.subList(from, to), to < all.size() ? Optional.of(new Cursor(to, 0)) : Optional.empty());
    }
}
