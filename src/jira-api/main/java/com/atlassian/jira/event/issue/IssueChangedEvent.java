package com.atlassian.jira.event.issue;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/** Fields of an issue changed. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface IssueChangedEvent {

    Issue getIssue();

    @Unconfirmed("docs.atlassian.com/jira, IssueChangedEvent of older versions")
    Optional<ApplicationUser> getAuthor();

    Collection<ChangeItemBean> getChangeItems();
}
