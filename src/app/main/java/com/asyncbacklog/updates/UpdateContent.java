package com.asyncbacklog.updates;

import com.asyncbacklog.shared.DocumentLink;
import com.asyncbacklog.shared.Health;
import java.util.List;
import java.util.Optional;

/**
 * What the author writes of an update, but for its questions; texts are empty where nothing was written.
 *
 * @param issueIds the issues it mentions, in the author's order
 * @param nothingToReport said instead of a text: it tells from silence
 */
record UpdateContent(
        String progress,
        String challenges,
        Optional<Health> health,
        List<Long> issueIds,
        List<DocumentLink> links,
        boolean nothingToReport) {

    UpdateContent {
        issueIds = List.copyOf(issueIds);
        links = List.copyOf(links);
    }

    UpdateContent withIssues(List<Long> ids) {
        return new UpdateContent(progress, challenges, health, ids, links, nothingToReport);
    }

    /** Of all texts together, in UTF-16 units. */
    int length() {
        int length = progress.length() + challenges.length();
        for (DocumentLink link : links) {
            length += link.title().length() + link.url().length();
        }
        return length;
    }
}
