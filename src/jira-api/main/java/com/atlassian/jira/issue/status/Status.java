package com.atlassian.jira.issue.status;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Where an issue is in its workflow. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface Status extends IssueConstant {

    @Unconfirmed("docs.atlassian.com/jira, Status of older versions")
    StatusCategory getStatusCategory();
}
