package com.atlassian.jira.event.issue.link;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.link.IssueLink;

/** A link between two issues was created. */
@Unconfirmed("cures-hub/cures-condec-jira (Jira 8.20), mailru/jira-plugins-mrimsender (Jira 9)")
public final class IssueLinkCreatedEvent {

    private final IssueLink issueLink;

    @Unconfirmed("fewer parameters than Jira's own; not called by the app")
    public IssueLinkCreatedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
