package com.asyncbacklog.feed;

import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.HubAddress;

/** Addresses of a project's feed without the context path, narrowed as in a search. */
record FeedAddress(String projectKey, FeedSearch search) {

    static final String TAB = "feed";

    FeedAddress all() {
        return new FeedAddress(projectKey, FeedSearch.ALL);
    }

    FeedAddress ofKinds(String kinds) {
        return with(new FeedSearch(kinds, search.author(), search.health(), search.issueKey(), search.since()));
    }

    FeedAddress by(String author) {
        return with(new FeedSearch(search.kinds(), author, search.health(), search.issueKey(), search.since()));
    }

    FeedAddress withHealth(String health) {
        return with(new FeedSearch(search.kinds(), search.author(), health, search.issueKey(), search.since()));
    }

    FeedAddress ofIssue(String issueKey) {
        return with(new FeedSearch(search.kinds(), search.author(), search.health(), issueKey, search.since()));
    }

    FeedAddress since(String since) {
        return with(new FeedSearch(search.kinds(), search.author(), search.health(), search.issueKey(), since));
    }

    String path() {
        return hub().path();
    }

    /** The page that comes after a place. */
    String from(Cursor place) {
        return hub().with("cursor", place.text()).path();
    }

    String atom() {
        return "/rest/async-backlog/1.0/projects/" + projectKey + "/feed.atom";
    }

    private FeedAddress with(FeedSearch narrowed) {
        return new FeedAddress(projectKey, narrowed);
    }

    private HubAddress hub() {
        return new HubAddress(projectKey, TAB)
                .with("kind", search.kinds())
                .with("author", search.author())
                .with("health", search.health())
                .with("issue", search.issueKey())
                .with("since", search.since());
    }
}
