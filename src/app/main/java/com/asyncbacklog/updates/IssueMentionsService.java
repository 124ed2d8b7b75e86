package com.asyncbacklog.updates;

import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest updates that mention an issue, without what was asked and said beneath them. */
@Named
class IssueMentionsService {

    /** Updates looked at for each one shown: some may be of projects that the reader may not browse. */
    private static final int PATIENCE = 5;

    private final EventStore events;
    private final UpdateStore updates;
    private final UpdateReadingService reading;

    IssueMentionsService(EventStore events, UpdateStore updates, UpdateReadingService reading) {
        this.events = events;
        this.updates = updates;
        this.reading = reading;
    }

    /** Of an issue that the reader may browse; one statement when there are none, two otherwise. */
    List<VisibleUpdate> newestOf(IssueAccess access, Person reader, int most) {
        List<Integer> ids =
                events.recordsOfIssue(UpdateEvents.POSTED, access.issue().id(), most * PATIENCE);
        UpdateSight sight = reading.sight(reader);
        UpdateThreads nothing = new UpdateThreads(Map.of(), Map.of(), Map.of());
        return updates.find(ids).stream()
                .sorted(Comparator.comparing(Update::createdAt)
                        .thenComparing(Update::id)
                        .reversed())
                .map(update -> sight.see(update, nothing, Map.of()))
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }
}
