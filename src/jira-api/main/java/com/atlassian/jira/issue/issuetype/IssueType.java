package com.atlassian.jira.issue.issuetype;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.IssueConstant;

/** What kind of issue. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface IssueType extends IssueConstant {

    @Unconfirmed("docs.atlassian.com/jira, IssueType of older versions")
    boolean isSubTask();
}
