package com.asyncbacklog.feed;

import com.asyncbacklog.attention.AttentionItemView;
import com.asyncbacklog.shared.Cursor;
import java.util.List;
import java.util.Optional;

/** For templates: what waits for the reader and what is new to them, in all projects. */
public final class CatchUpView {

    private final List<AttentionItemView> waiting;
    private final List<CatchUpProjectView> projects;
    private final boolean later;
    private final Optional<Cursor> next;
    private final String contextPath;

    CatchUpView(
            List<AttentionItemView> waiting,
            List<CatchUpProjectView> projects,
            boolean later,
            Optional<Cursor> next,
            String contextPath) {
        this.waiting = waiting;
        this.projects = projects;
        this.later = later;
        this.next = next;
        this.contextPath = contextPath;
    }

    public List<AttentionItemView> getWaiting() {
        return waiting;
    }

    public boolean isNothingWaiting() {
        return waiting.isEmpty();
    }

    public List<CatchUpProjectView> getProjects() {
        return projects;
    }

    public boolean isNothingNew() {
        return projects.isEmpty();
    }

    /** Where the newest stand, empty when they are here. */
    public String getNewestLink() {
        return later ? contextPath + CatchUpPage.PATH : "";
    }

    /** Where older ones stand that are new too, empty when there are none. */
    public String getNextLink() {
        return next.map(cursor -> contextPath + CatchUpPage.PATH + "?cursor=" + cursor.text())
                .orElse("");
    }
}
