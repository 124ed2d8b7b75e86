package com.asyncbacklog.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** For templates: something that waits for the reader. Links are without the context path. */
public final class AttentionItemView {

    /** From when on it is said in a louder colour. */
    private static final Duration SOON = Duration.ofHours(4);

    private final AttentionItem item;
    private final Instant now;
    private final String due;

    /** @param due until when, in the reader's words; empty when there is no such time */
    public AttentionItemView(AttentionItem item, Instant now, String due) {
        this.item = item;
        this.now = now;
        this.due = due;
    }

    public String getText() {
        return item.text();
    }

    public String getLink() {
        return item.link();
    }

    public String getProjectKey() {
        return item.projectKey();
    }

    /** The issue it is about, empty for none. */
    public String getIssueKey() {
        return item.issueKey().orElse("");
    }

    public String getDue() {
        return due;
    }

    /** The classes of AUI's lozenge; the words on it say the same as the colour. */
    public String getDueLozenge() {
        Optional<Duration> left = item.dueAt().map(at -> Duration.between(now, at));
        if (left.filter(Duration::isNegative).isPresent()) {
            return "aui-lozenge aui-lozenge-subtle aui-lozenge-removed";
        }
        return left.filter(time -> time.compareTo(SOON) < 0).isPresent()
                ? "aui-lozenge aui-lozenge-subtle aui-lozenge-moved"
                : "aui-lozenge aui-lozenge-subtle";
    }
}
