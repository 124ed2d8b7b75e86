package com.atlassian.jira.event.issue;

import com.asyncbacklog.signatures.Confirmed;

/** An event in a bundle; see {@link DelegatingJiraIssueEvent}. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface JiraIssueEvent {}
