package com.asyncbacklog.events;

import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All tellers together: an event is told by the one whose kind it is. */
@Named
public class EventTellers {

    private final Map<String, EventTeller> byKind = new HashMap<>();

    public EventTellers(List<EventTeller> tellers) {
        for (EventTeller teller : tellers) {
            for (String kind : teller.kinds()) {
                if (byKind.put(kind, teller) != null) {
                    throw new IllegalStateException("two tellers of " + kind);
                }
            }
        }
    }

    /** Every kind that somebody tells. */
    public SortedSet<String> kinds() {
        return new TreeSet<>(byKind.keySet());
    }

    /** The kinds of each teller, by what they have in common in the reader's words; those come in alphabetical order. */
    public SortedMap<String, SortedSet<String>> kindsByTitle(Reader reader) {
        SortedMap<String, SortedSet<String>> byTitle = new TreeMap<>();
        byKind.forEach(
                (kind, teller) -> byTitle.computeIfAbsent(reader.text(teller.titleKey()), title -> new TreeSet<>())
                        .add(kind));
        return byTitle;
    }

    /** The name of a kind that somebody tells, for a filter. */
    public String label(String kind, Reader reader) {
        return reader.text(byKind.get(kind).labelKey(kind));
    }

    /**
     * What the reader may see of the events, in the same order; nothing where {@link EventTeller#tell} answers nothing, and
     * for a kind that nobody tells: while a cluster is upgraded, a newer node may append those. Each teller is asked once.
     */
    public List<Optional<EventStory>> tell(List<Event> events, Reader reader) {
        Map<EventTeller, List<Event>> byTeller = new HashMap<>();
        for (Event event : events) {
            EventTeller teller = byKind.get(event.kind());
            if (teller != null) {
                byTeller.computeIfAbsent(teller, t -> new ArrayList<>()).add(event);
            }
        }
        Map<Event, EventStory> told = new HashMap<>();
        byTeller.forEach((teller, own) -> {
            List<Optional<EventStory>> stories = teller.tell(own, reader);
            for (int i = 0; i < own.size(); i++) {
                Event event = own.get(i);
                stories.get(i).ifPresent(story -> told.put(event, story));
            }
        });
        return events.stream()
                .map(event -> Optional.ofNullable(told.get(event)))
                .toList();
    }
}
