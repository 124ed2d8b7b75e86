package com.asyncbacklog.digest;

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

/** Tells the number of what was posted, to whoever may see the event's issue; of an event without one, to everybody. */
final class SimpleTeller implements EventTeller {

    static final String POSTED = "posted";

    private final Issues issues;
    private String body = "";
    private String failsFor = "";
    private int asked;

    SimpleTeller(Issues issues) {
        this.issues = issues;
    }

    void say(String newBody) {
        body = newBody;
    }

    /** From now on it can tell this person nothing; nobody in particular for an empty name. */
    void failFor(String name) {
        failsFor = name;
    }

    int asked() {
        return asked;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(POSTED);
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
        if (reader.person().name().equals(failsFor)) {
            throw new IllegalStateException("nothing to tell " + failsFor);
        }
        List<Long> ids =
                events.stream().flatMap(event -> event.issueId().stream()).toList();
        Map<Long, IssueAccess> visible = issues.find(ids, reader.person());
        return events.stream().map(event -> tell(event, visible)).toList();
    }

    private Optional<EventStory> tell(Event event, Map<Long, IssueAccess> visible) {
        Optional<IssueRef> issue = event.issueId().map(visible::get).map(IssueAccess::issue);
        return event.issueId().isPresent() && issue.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventStory(
                        "Posted no " + event.recordId() + ".",
                        body,
                        "/updates/" + event.recordId(),
                        issue,
                        Optional.empty()));
    }
}
