package com.asyncbacklog.feed;

import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Person;

/** For templates: an event in the feed. Links are without the context path; nothing is escaped yet. */
public final class FeedEntryView {

    private final FeedEntry entry;
    private final String avatar;
    private final String time;
    private final String bothClocks;

    FeedEntryView(FeedEntry entry, String avatar, String time, String bothClocks) {
        this.entry = entry;
        this.avatar = avatar;
        this.time = time;
        this.bothClocks = bothClocks;
    }

    public int getId() {
        return entry.event().id();
    }

    public boolean isUnread() {
        return entry.isNew();
    }

    /** Empty when the app acted by itself. */
    public String getActorName() {
        return entry.actor().map(Person::displayName).orElse("");
    }

    public String getAvatar() {
        return avatar;
    }

    public String getIso() {
        return entry.event().at().toString();
    }

    /** The time of day on the reader's clock. */
    public String getTime() {
        return time;
    }

    public String getBothClocks() {
        return bothClocks;
    }

    public String getSentence() {
        return entry.story().sentence();
    }

    /** Empty for nowhere. */
    public String getLink() {
        return entry.story().link();
    }

    public String getIssueKey() {
        return entry.story().issue().map(IssueRef::key).orElse("");
    }

    public String getIssueSummary() {
        return entry.story().issue().map(IssueRef::summary).orElse("");
    }

    /** The path of the template that shows it, empty when its sentence is all. */
    public String getTemplate() {
        return entry.story().inlay().map(EventStory.Inlay::template).orElse("");
    }

    /** What that template shows; null without one. */
    public Object getStory() {
        return entry.story().inlay().map(EventStory.Inlay::view).orElse(null);
    }
}
