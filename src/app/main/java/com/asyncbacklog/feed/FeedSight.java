package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows events to one reader, for one request: each person is asked for once. */
final class FeedSight {

    private final EventTellers tellers;
    private final People people;
    private final Reader reader;
    private final Map<String, Person> known = new HashMap<>();

    FeedSight(EventTellers tellers, People people, Reader reader) {
        this.tellers = tellers;
        this.people = people;
        this.reader = reader;
    }

    /** Events of one project, in the same order; nothing where the reader may not see what it is about. */
    List<Optional<FeedEntry>> see(List<Event> events, ProjectRef project, Unread unread) {
        return see(events, Map.of(project.id(), project), Map.of(project.id(), unread));
    }

    /** Events of these projects, each of which must be in both maps, by its id; nothing as above. */
    List<Optional<FeedEntry>> see(List<Event> events, Map<Long, ProjectRef> projects, Map<Long, Unread> unread) {
        List<Optional<EventStory>> stories = tellers.tell(events, reader);
        List<Optional<FeedEntry>> seen = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            seen.add(stories.get(i)
                    .map(story -> new FeedEntry(
                            event,
                            story,
                            projects.get(event.projectId()),
                            actor(event),
                            unread.get(event.projectId()).isNew(event))));
        }
        return seen;
    }

    boolean sees(Event event) {
        return tellers.tell(List.of(event), reader).get(0).isPresent();
    }

    private Optional<Person> actor(Event event) {
        return Optional.of(event.actor())
                .filter(key -> !key.isEmpty())
                .map(key -> known.computeIfAbsent(key, people::byKey));
    }
}
