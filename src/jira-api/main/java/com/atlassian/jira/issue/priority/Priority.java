package com.atlassian.jira.issue.priority;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.issue.IssueConstant;

/** How urgent an issue is. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface Priority extends IssueConstant {}
