package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.HubAddress;
import java.util.List;
import java.util.Optional;

/** For templates: a project's decisions in the hub. Links are without the context path. */
public final class DecisionsPageView {

    private final ProjectRef project;
    private final DecisionSearch search;
    private final List<StatusChoice> statuses;
    private final List<DecisionView> decisions;
    private final boolean later;
    private final Optional<Cursor> next;
    private final String error;
    private final String timeZone;
    private final String contextPath;

    DecisionsPageView(
            ProjectRef project,
            DecisionSearch search,
            List<StatusChoice> statuses,
            List<DecisionView> decisions,
            boolean later,
            Optional<Cursor> next,
            String error,
            String timeZone,
            String contextPath) {
        this.project = project;
        this.search = search;
        this.statuses = statuses;
        this.decisions = decisions;
        this.later = later;
        this.next = next;
        this.error = error;
        this.timeZone = timeZone;
        this.contextPath = contextPath;
    }

    /** The page narrowed as in {@code search}, from its start. */
    static HubAddress address(String projectKey, DecisionSearch search) {
        return new HubAddress(projectKey, "decisions")
                .with("status", search.status())
                .with("issue", search.issueKey())
                .with("review", search.review());
    }

    public List<DecisionView> getDecisions() {
        return decisions;
    }

    public List<StatusChoice> getStatuses() {
        return statuses;
    }

    /** The issue it is narrowed to, empty for all. */
    public String getIssueKey() {
        return search.issueKey();
    }

    public boolean isReviewDue() {
        return search.review().equals(DecisionSearch.REVIEW_DUE);
    }

    /** Turns the narrowing to those due for review on or off. */
    public String getReviewDueLink() {
        return address(project.key(), search)
                .with("review", isReviewDue() ? "" : DecisionSearch.REVIEW_DUE)
                .path();
    }

    /** The page with nothing narrowed. */
    public String getClearLink() {
        return new HubAddress(project.key(), "decisions").path();
    }

    public boolean isFiltered() {
        boolean anyStatus = search.status().isEmpty() || search.status().equals(DecisionSearch.ANY_STATUS);
        return !anyStatus || !getIssueKey().isEmpty() || !search.review().isEmpty();
    }

    /** Where the list begins, empty when this is its beginning. */
    public String getNewestLink() {
        return later ? address(project.key(), search).path() : "";
    }

    /** Where the list goes on, empty at its end. */
    public String getNextLink() {
        return next.map(cursor -> address(project.key(), search)
                        .with("cursor", cursor.text())
                        .path())
                .orElse("");
    }

    public boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** The reader's, in which scripts show times. */
    public String getTimeZone() {
        return timeZone;
    }

    public String getContextPath() {
        return contextPath;
    }

    /** What is wrong with the address, empty when nothing is. */
    public String getError() {
        return error;
    }
}
