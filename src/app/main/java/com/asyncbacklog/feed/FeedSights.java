package com.asyncbacklog.feed;

import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;

/** Lets readers see events. */
@Named
class FeedSights {

    private final EventTellers tellers;
    private final People people;

    FeedSights(EventTellers tellers, People people) {
        this.tellers = tellers;
        this.people = people;
    }

    /** For one reader and one request. */
    FeedSight of(Reader reader) {
        return new FeedSight(tellers, people, reader);
    }
}
