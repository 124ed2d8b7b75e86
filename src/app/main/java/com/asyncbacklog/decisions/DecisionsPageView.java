package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.HubAddress;
import java.util.List;
import java.util.Optional;

/** For templates: a project's decisions in the hub. Links are without the context path. */
public final class DecisionsPageView {

    private final ProjectAccess access;
    private final boolean live;
    private final DecisionSearch search;
    private final List<FilterChoice> statuses;
    private final List<FilterChoice> areas;
    private final List<DecisionView> decisions;
    private final boolean later;
    private final Optional<Cursor> next;
    private final Optional<ReviewRoundView> round;
    private final String error;
    private final String timeZone;
    private final String contextPath;

    /** @param live whether the project takes changes: an archived one does not */
    DecisionsPageView(
            ProjectAccess access,
            boolean live,
            DecisionSearch search,
            List<FilterChoice> statuses,
            List<FilterChoice> areas,
            List<DecisionView> decisions,
            boolean later,
            Optional<Cursor> next,
            Optional<ReviewRoundView> round,
            String error,
            String timeZone,
            String contextPath) {
        this.access = access;
        this.live = live;
        this.search = search;
        this.statuses = statuses;
        this.areas = areas;
        this.decisions = decisions;
        this.later = later;
        this.next = next;
        this.round = round;
        this.error = error;
        this.timeZone = timeZone;
        this.contextPath = contextPath;
    }

    /** The page narrowed as in {@code search}, from its start. */
    static HubAddress address(String projectKey, DecisionSearch search) {
        return new HubAddress(projectKey, "decisions")
                .with("status", search.status())
                .with("issue", search.issueKey())
                .with("area", search.area())
                .with("review", search.review())
                .with("q", search.text());
    }

    public List<DecisionView> getDecisions() {
        return decisions;
    }

    public List<FilterChoice> getStatuses() {
        return statuses;
    }

    /** Whether it is narrowed to a status. */
    public boolean isWithStatus() {
        return !search.status().isEmpty() && !search.status().equals(DecisionSearch.ANY_STATUS);
    }

    /** What it is narrowed to, as in the list of statuses. */
    public String getStatusLabel() {
        return statuses.stream()
                .filter(FilterChoice::isSelected)
                .map(FilterChoice::getLabel)
                .findFirst()
                .orElse(search.status());
    }

    /** The area that it is narrowed to, empty for all. */
    public String getArea() {
        return search.area();
    }

    /** The areas that the project has; empty when it has none. */
    public List<FilterChoice> getAreas() {
        return areas;
    }

    public boolean isWithAreas() {
        return !areas.isEmpty();
    }

    /** What is looked for, empty for nothing. */
    public String getText() {
        return search.text();
    }

    /** The review round that is open; at most one. */
    public List<ReviewRoundView> getRounds() {
        return round.stream().toList();
    }

    /** Whether the reader may open a review round now. */
    public boolean isCanOpenRound() {
        return live && access.administers() && round.isEmpty();
    }

    public String getProjectKey() {
        return access.project().key();
    }

    /** Whether the reader may record decisions on the project's issues, as far as can be said without one. */
    public boolean isCanRecord() {
        return live && access.mayComment();
    }

    /** Whether the reader may import decisions. */
    public boolean isCanImport() {
        return live && access.administers();
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
        return address(access.project().key(), search)
                .with("review", isReviewDue() ? "" : DecisionSearch.REVIEW_DUE)
                .path();
    }

    /** The page with nothing narrowed. */
    public String getClearLink() {
        return new HubAddress(access.project().key(), "decisions").path();
    }

    public boolean isFiltered() {
        return isWithStatus()
                || !getIssueKey().isEmpty()
                || !search.review().isEmpty()
                || !search.area().isEmpty()
                || !search.text().isEmpty();
    }

    /** Where the list begins, empty when this is its beginning. */
    public String getNewestLink() {
        return later ? address(access.project().key(), search).path() : "";
    }

    /** Where the list goes on, empty at its end. */
    public String getNextLink() {
        return next.map(cursor -> address(access.project().key(), search)
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
