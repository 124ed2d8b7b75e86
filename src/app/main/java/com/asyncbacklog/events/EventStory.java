package com.asyncbacklog.events;

import com.asyncbacklog.jira.IssueRef;
import java.util.Optional;

/**
 * An event as one reader is told it, in their language, with what they may see. Nothing here is escaped yet.
 *
 * @param sentence what happened, without who and when
 * @param body what was said, as plain text of any number of lines; empty when the sentence is all
 * @param link where to see it or to answer it, without the base address; empty for nowhere
 * @param issue the issue it is about
 * @param inlay how the feed shows it when a sentence is not enough
 */
public record EventStory(String sentence, String body, String link, Optional<IssueRef> issue, Optional<Inlay> inlay) {

    /**
     * A part of the feed's page.
     *
     * @param template the path of a Velocity template of the app
     * @param view what the template finds as {@code $story}, of a class on the allowlist
     */
    public record Inlay(String template, Object view) {}

    public static EventStory of(String sentence, String link, Optional<IssueRef> issue) {
        return new EventStory(sentence, "", link, issue, Optional.empty());
    }
}
