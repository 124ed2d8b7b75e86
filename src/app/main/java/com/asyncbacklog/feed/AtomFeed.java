package com.asyncbacklog.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a project's feed for programs that follow feeds.
 *
 * @param base Jira's address as an administrator set it, which makes ids unique in the world
 * @param projectKey whose feed it is
 * @param title in the reader's language
 * @param ofApp who is named where the app acted by itself
 * @param self the whole address of this page
 * @param next that of the next one
 * @param page the whole address of the feed for people
 */
record AtomFeed(
        URI base,
        String projectKey,
        String title,
        String ofApp,
        String self,
        Optional<String> next,
        String page,
        List<AtomEntry> entries) {

    /** RFC 4151: a date from which the naming is as it is, and a name below it that never changes. */
    private static final String TAG = "tag:%s,2026:async-backlog%s/";

    String id() {
        return tag() + "projects/" + projectKey;
    }

    String idOf(AtomEntry entry) {
        return tag() + "events/" + entry.id();
    }

    /** That of the newest; of an empty feed one that never changes. */
    Instant updated() {
        return entries.stream().map(AtomEntry::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private String tag() {
        String host = Optional.ofNullable(base.getHost()).orElse("localhost");
        return TAG.formatted(host, Optional.ofNullable(base.getPath()).orElse(""));
    }
}
