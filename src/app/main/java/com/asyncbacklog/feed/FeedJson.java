package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.PersonJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An event as REST answers it to one reader.
 *
 * @param at ISO-8601 in UTC
 * @param actor null when the app acted by itself
 * @param project the project's key
 * @param text a sentence in the reader's language, without who and when
 * @param body what was said, as plain text; empty when the sentence is all
 * @param link the whole address of where to see it or answer it; null for nowhere
 * @param health null where the event says nothing of it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FeedJson(
        int id,
        String kind,
        String at,
        PersonJson actor,
        String project,
        String issueKey,
        String text,
        String body,
        String link,
        String health,
        @JsonProperty("new") boolean isNew) {

    static FeedJson of(FeedEntry entry, JiraAddress address) {
        Event event = entry.event();
        EventStory story = entry.story();
        return new FeedJson(
                event.id(),
                event.kind(),
                event.at().toString(),
                entry.actor().map(PersonJson::of).orElse(null),
                entry.project().key(),
                story.issue().map(IssueRef::key).orElse(null),
                story.sentence(),
                story.body(),
                story.link().isEmpty() ? null : address.of(story.link()),
                event.health().orElse(null),
                entry.isNew());
    }
}
