package com.atlassian.jira.issue.comments;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A comment on an issue. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface Comment {

    Long getId();

    /** Wiki markup. */
    String getBody();

    /** {@code null} for a comment made anonymously. */
    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    ApplicationUser getAuthorApplicationUser();

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    Date getCreated();

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    Issue getIssue();
}
