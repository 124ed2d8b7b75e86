package com.asyncbacklog.updates;

import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.events.IssueMention;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Cursor;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds issues that updates mention, in projects that the searcher may browse. */
@Named
class MentionSearchService {

    static final int MOST_ISSUES = 10_000;

    private static final int AT_ONCE = 5_000;
    private static final int MOST_READS = 20;

    private final EventStore events;
    private final UpdateReadingService reading;

    MentionSearchService(EventStore events, UpdateReadingService reading) {
        this.events = events;
        this.reading = reading;
    }

    /** Those of the newest updates first; looks at the newest hundred thousand mentions at most. */
    List<Long> since(Instant since, Person searcher) {
        UpdateSight sight = reading.sight(searcher);
        Set<Long> issues = new LinkedHashSet<>();
        Optional<Cursor> after = Optional.empty();
        for (int reads = 0; reads < MOST_READS && issues.size() < MOST_ISSUES; reads++) {
            List<IssueMention> page = events.mentions(UpdateEvents.POSTED, since, after, AT_ONCE);
            page.stream()
                    .filter(mention -> sight.place(mention.projectId()).isPresent())
                    .forEach(mention -> issues.add(mention.issueId()));
            if (page.size() < AT_ONCE) {
                break;
            }
            after = Optional.of(page.get(page.size() - 1).place());
        }
        return issues.stream().limit(MOST_ISSUES).toList();
    }
}
