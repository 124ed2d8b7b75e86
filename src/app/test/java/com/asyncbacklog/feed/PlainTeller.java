package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.events.EventTeller;
import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells that something happened, to whoever may see the event's issue; of an event without one, to everybody. */
final class PlainTeller implements EventTeller {

    static final String POSTED = "update-posted";
    static final String ANSWERED = "question-answered";

    private final Issues issues;
    private final Set<String> kinds;
    private int asked;

    PlainTeller(Issues issues, String... kinds) {
        this.issues = issues;
        this.kinds = Set.of(kinds);
    }

    /** How often it was asked since the last time. */
    int asked() {
        int since = asked;
        asked = 0;
        return since;
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public String titleKey() {
        return "asyncbacklog.test";
    }

    @Override
    public String labelKey(String kind) {
        return "label." + kind;
    }

    @Override
    public List<Optional<EventStory>> tell(List<Event> events, Reader reader) {
        asked++;
        List<Long> ids =
                events.stream().flatMap(event -> event.issueId().stream()).toList();
        Map<Long, IssueAccess> visible = issues.find(ids, reader.person());
        return events.stream().map(event -> tell(event, visible)).toList();
    }

    private static Optional<EventStory> tell(Event event, Map<Long, IssueAccess> visible) {
        Optional<IssueRef> issue = event.issueId().map(visible::get).map(IssueAccess::issue);
        return event.issueId().isPresent() && issue.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventStory(
                        "Told " + event.recordId(), "body", "/there/" + event.recordId(), issue, Optional.empty()));
    }
}
