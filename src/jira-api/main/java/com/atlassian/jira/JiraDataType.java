package com.atlassian.jira;

import com.asyncbacklog.signatures.Confirmed;

/** What kind of value a JQL function gives. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface JiraDataType {}
