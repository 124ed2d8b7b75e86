package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import java.util.Optional;

/**
 * An event as one reader sees it in a feed.
 *
 * @param actor nobody when the app acted by itself
 * @param isNew whether they have not read it yet; what they did themselves is never new to them
 */
record FeedEntry(Event event, EventStory story, ProjectRef project, Optional<Person> actor, boolean isNew) {

    /** About the number of characters that it adds to a page. */
    int length() {
        return story.sentence().length() + story.body().length();
    }
}
