package com.asyncbacklog.decisions;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.events.EventTeller;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.HubAddress;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what happened to decisions. */
@Named
public class DecisionTeller implements EventTeller {

    private final DecisionService service;

    DecisionTeller(DecisionService service) {
        this.service = service;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(DecisionEvents.ACCEPTED);
    }

    @Override
    public String titleKey() {
        return "asyncbacklog.decisions.title";
    }

    @Override
    public String labelKey(String kind) {
        return "asyncbacklog.decisions.event." + kind;
    }

    @Override
    public List<Optional<EventStory>> tell(List<Event> events, Reader reader) {
        Map<Integer, VisibleDecision> visible =
                service.find(events.stream().map(Event::recordId).distinct().toList(), reader.person());
        return events.stream()
                .map(event -> Optional.ofNullable(visible.get(event.recordId()))
                        .map(decision -> story(event, decision, reader)))
                .toList();
    }

    private static EventStory story(Event event, VisibleDecision visible, Reader reader) {
        String title = visible.decision().content().title();
        String link = new HubAddress(visible.issue().projectKey(), "decisions")
                .with("issue", visible.issue().key())
                .path();
        return EventStory.of(
                reader.text("asyncbacklog.decisions.event." + event.kind() + ".told", title),
                link,
                Optional.of(visible.issue()));
    }
}
