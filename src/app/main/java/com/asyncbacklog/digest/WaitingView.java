package com.asyncbacklog.digest;

import com.asyncbacklog.attention.AttentionItem;

/** For templates: something that waits for the reader of a mail. */
public final class WaitingView {

    private final AttentionItem item;
    private final boolean today;
    private final String link;
    private final DigestTimes times;

    WaitingView(AttentionItem item, boolean today, String link, DigestTimes times) {
        this.item = item;
        this.today = today;
        this.link = link;
        this.times = times;
    }

    public String getText() {
        return item.text();
    }

    /** The whole address of where to answer it. */
    public String getLink() {
        return link;
    }

    /** The issue that it is about, or else the project. */
    public String getPlace() {
        return item.issueKey().orElse(item.projectKey());
    }

    /** When it should be answered; empty for any time. */
    public String getDue() {
        return item.dueAt().map(at -> times.due(at, today)).orElse("");
    }

    public boolean isWithDue() {
        return item.dueAt().isPresent();
    }

    /** Whether it is due today or was before. */
    public boolean isUrgent() {
        return today || item.dueAt().filter(at -> at.isBefore(times.now())).isPresent();
    }
}
