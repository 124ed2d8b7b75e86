package com.asyncbacklog.feed;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Person;

/** For templates: something new in one line. Links are without the context path; nothing is escaped yet. */
public final class NewsView {

    private final FeedEntry entry;
    private final String when;
    private final String bothClocks;

    NewsView(FeedEntry entry, String when, String bothClocks) {
        this.entry = entry;
        this.when = when;
        this.bothClocks = bothClocks;
    }

    /** Empty when the app acted by itself. */
    public String getActorName() {
        return entry.actor().map(Person::displayName).orElse("");
    }

    public String getSentence() {
        return entry.story().sentence();
    }

    /** Where to see it or to answer it; the project's feed where it has no place of its own. */
    public String getLink() {
        String own = entry.story().link();
        return own.isEmpty() ? new FeedAddress(entry.project().key(), FeedSearch.ALL).path() : own;
    }

    public String getIssueKey() {
        return entry.story().issue().map(IssueRef::key).orElse("");
    }

    public String getIssueSummary() {
        return entry.story().issue().map(IssueRef::summary).orElse("");
    }

    public String getIso() {
        return entry.event().at().toString();
    }

    /** Day and time on the reader's clock. */
    public String getWhen() {
        return when;
    }

    public String getBothClocks() {
        return bothClocks;
    }
}
