package com.asyncbacklog.jira;

/** An issue: its id is what is stored, its key what is shown, since a move changes the key. */
public record IssueRef(long id, String key, String summary, long projectId, String projectKey) {}
