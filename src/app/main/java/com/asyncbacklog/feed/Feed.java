package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.shared.Page;

/** A page of a project's feed, and what of the whole feed its reader has not read. */
record Feed(Page<FeedEntry> page, Unread unread) {

    /** Whether the page is one on which the reader sees this event. */
    boolean shows(Event event) {
        return page.items().stream().anyMatch(entry -> entry.event().id() == event.id());
    }
}
