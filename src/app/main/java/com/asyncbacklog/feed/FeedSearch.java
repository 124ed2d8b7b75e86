package com.asyncbacklog.feed;

import static java.util.Objects.requireNonNullElse;

/**
 * What somebody asked a project's feed to be narrowed to, as sent; empty where they did not ask.
 *
 * @param kinds with commas between
 * @param author a user's name
 * @param since an instant or a date
 */
record FeedSearch(String kinds, String author, String health, String issueKey, String since) {

    static final FeedSearch ALL = new FeedSearch("", "", "", "", "");

    FeedSearch {
        kinds = requireNonNullElse(kinds, "");
        author = requireNonNullElse(author, "");
        health = requireNonNullElse(health, "");
        issueKey = requireNonNullElse(issueKey, "");
        since = requireNonNullElse(since, "");
    }

    boolean isNarrowed() {
        return !equals(ALL);
    }
}
