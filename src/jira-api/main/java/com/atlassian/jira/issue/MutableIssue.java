package com.atlassian.jira.issue;

import com.asyncbacklog.signatures.Confirmed;

/** What {@link IssueManager} answers; the app changes none. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface MutableIssue extends Issue {}
