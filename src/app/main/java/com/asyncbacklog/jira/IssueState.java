package com.asyncbacklog.jira;

/**
 * Where an issue is, whoever may see it; for work that nobody is shown.
 *
 * @param archived whether it, or its project, is archived
 */
public record IssueState(long projectId, boolean archived) {}
