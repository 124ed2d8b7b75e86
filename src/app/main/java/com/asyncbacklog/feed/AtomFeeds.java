package com.asyncbacklog.feed;

import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Prepares a project's feed for programs that follow feeds. */
@Named
class AtomFeeds {

    private final EventTellers tellers;
    private final JiraAddress jira;

    AtomFeeds(EventTellers tellers, JiraAddress jira) {
        this.tellers = tellers;
        this.jira = jira;
    }

    /** @param page of the feed at an address; its own address is made anew, as the one that was asked for may hold a password */
    AtomFeed of(Page<FeedEntry> page, FeedAddress address, Paging paging, Reader reader) {
        String feedPage = jira.of(address.path());
        List<AtomEntry> entries = page.items().stream()
                .map(entry -> AtomEntry.of(entry, tellers.label(entry.event().kind(), reader), link(entry, feedPage)))
                .toList();
        return new AtomFeed(
                jira.canonical(),
                address.projectKey(),
                reader.text("asyncbacklog.feed.atom.title", address.projectKey()),
                reader.text("asyncbacklog.title"),
                jira.of(address.atom(paging)),
                page.next().map(next -> jira.of(address.atom(new Paging(paging.limit(), Optional.of(next))))),
                feedPage,
                entries);
    }

    private String link(FeedEntry entry, String feedPage) {
        String own = entry.story().link();
        return own.isEmpty() ? feedPage : jira.of(own);
    }
}
