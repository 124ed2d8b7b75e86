package com.asyncbacklog.digest;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.Person;
import java.util.Optional;

/**
 * Something that changed, as one reader is told it.
 *
 * @param actor nobody when the app acted by itself
 */
record News(Event event, EventStory story, Optional<Person> actor) {}
