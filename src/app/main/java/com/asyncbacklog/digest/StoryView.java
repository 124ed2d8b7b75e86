package com.asyncbacklog.digest;

import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Person;
import java.util.List;
import java.util.Optional;

/** For templates: something that changed. */
public final class StoryView {

    private final News news;
    private final String link;
    private final DigestTimes times;

    StoryView(News news, String link, DigestTimes times) {
        this.news = news;
        this.link = link;
        this.times = times;
    }

    /** Who did it; empty when the app acted by itself. */
    public String getActor() {
        return news.actor().map(Person::displayName).orElse("");
    }

    public String getWhen() {
        return times.done(news.event().at(), news.actor());
    }

    public String getSentence() {
        return story().sentence();
    }

    /** The whole address of where to see it or to answer it. */
    public String getLink() {
        return link;
    }

    public boolean isWithLink() {
        return !link.isEmpty();
    }

    /** What was said, as far as it fits. */
    public List<String> getLines() {
        return excerpt().lines();
    }

    /** Whether more was said than that. */
    public boolean isCut() {
        return excerpt().isCut();
    }

    /** Key and summary of the issue it is about; empty for none. */
    public String getIssue() {
        Optional<IssueRef> issue = story().issue();
        return issue.map(ref -> ref.key() + " " + ref.summary()).orElse("");
    }

    private EventStory story() {
        return news.story();
    }

    private Excerpt excerpt() {
        return Excerpt.of(story().body());
    }
}
