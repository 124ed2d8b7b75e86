package com.asyncbacklog.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says what happened to an issue, as Jira does: for one change a plain {@code IssueEvent} and a bundle that holds it again
 * ([C11] SLACK for the bundle; that both are published is an inference), so an app that listens to both sees it twice. The plain
 * one comes first, and an {@code IssueChangedEvent} last when the change log has entries (order UNCONFIRMED).
 */
record IssueEvents(EventPublisher publisher) {

    /** A change with no entry in the change log. */
    void publish(Issue issue, ApplicationUser by, Long type) {
        publish(issue, by, null, List.of(type), List.of());
    }

    /**
     * A change.
     *
     * @param comment made with it, or {@code null}
     * @param types the kinds of the bundle's events; the plain event is of the first
     */
    void publish(Issue issue, ApplicationUser by, Comment comment, List<Long> types, Collection<ChangeItemBean> items) {
        publisher.publish(new IssueEvent(issue, by, comment, types.get(0)));
        publisher.publish(new Bundle(types.stream()
                .<JiraIssueEvent>map(type -> new Delegating(new IssueEvent(issue, by, comment, type)))
                .toList()));
        if (!items.isEmpty()) {
            publisher.publish(new Change(issue, Optional.ofNullable(by), List.copyOf(items)));
        }
    }

    private record Bundle(Collection<JiraIssueEvent> getEvents) implements IssueEventBundle {}

    private record Delegating(IssueEvent asIssueEvent) implements DelegatingJiraIssueEvent {}

    private record Change(
            Issue getIssue, Optional<ApplicationUser> getAuthor, Collection<ChangeItemBean> getChangeItems)
            implements IssueChangedEvent {}
}
