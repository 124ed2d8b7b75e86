package com.atlassian.jira.event.issue;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** An issue was changed. Of one that was deleted, the object here is all that is left. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public final class IssueEvent {

    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Long eventTypeId;

    @Unconfirmed("fewer parameters than Jira's own; not called by the app")
    public IssueEvent(Issue issue, ApplicationUser user, Comment comment, Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    /** Who did it, {@code null} for anonymous. */
    public ApplicationUser getUser() {
        return user;
    }

    /** The comment made with the change, {@code null} if none. */
    public Comment getComment() {
        return comment;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    /** One of {@link com.atlassian.jira.event.type.EventType}, or an administrator's own. */
    public Long getEventTypeId() {
        return eventTypeId;
    }
}
