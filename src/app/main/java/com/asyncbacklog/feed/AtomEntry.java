package com.asyncbacklog.feed;

import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Person;
import java.time.Instant;

/**
 * An event as one reader sees it, for programs that follow feeds.
 *
 * @param author empty when the app acted by itself
 * @param category the name of its kind in the reader's language
 * @param link the whole address of where to see it
 */
record AtomEntry(
        int id, Instant at, String author, String kind, String category, String title, String text, String link) {

    static AtomEntry of(FeedEntry entry, String category, String link) {
        EventStory story = entry.story();
        String issue =
                story.issue().map(IssueRef::key).map(key -> " (" + key + ")").orElse("");
        return new AtomEntry(
                entry.event().id(),
                entry.event().at(),
                entry.actor().map(Person::displayName).orElse(""),
                entry.event().kind(),
                category,
                story.sentence() + issue,
                story.body().isEmpty() ? story.sentence() : story.body(),
                link);
    }
}
