package com.asyncbacklog.digest;

import java.util.List;

/** For templates: what is in the mail of a digest. */
public final class DigestView {

    private final List<WaitingView> waiting;
    private final List<ProjectNewsView> projects;
    private final boolean more;

    DigestView(List<WaitingView> waiting, List<ProjectNewsView> projects, boolean more) {
        this.waiting = List.copyOf(waiting);
        this.projects = List.copyOf(projects);
        this.more = more;
    }

    public boolean isSomethingWaiting() {
        return !waiting.isEmpty();
    }

    public List<WaitingView> getWaiting() {
        return waiting;
    }

    public List<ProjectNewsView> getProjects() {
        return projects;
    }

    /** Whether there is more than fits into the mail. */
    public boolean isMore() {
        return more;
    }
}
