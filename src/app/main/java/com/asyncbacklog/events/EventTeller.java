package com.asyncbacklog.events;

import com.asyncbacklog.jira.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A capability tells the events that it appended. Every bean of this type is asked for those of its kinds. */
public interface EventTeller {

    /** No two tellers have one in common. */
    Set<String> kinds();

    /** The text key of what its kinds have in common, such as "Decisions". */
    String titleKey();

    /** The text key of a kind's name for a filter, such as "Decision accepted". */
    String labelKey(String kind);

    /**
     * What the reader may see of these events, which are all of its kinds, in the same order; nothing where the record is
     * gone or the reader may not see it. By a fixed number of statements and of calls to Jira, however many there are.
     */
    List<Optional<EventStory>> tell(List<Event> events, Reader reader);
}
