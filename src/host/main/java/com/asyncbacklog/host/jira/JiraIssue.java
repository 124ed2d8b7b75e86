package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;

/** An issue as read from the database. */
record JiraIssue(Long id, String key, String summary, JiraProject project) implements MutableIssue {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getSummary() {
        return summary;
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project.id();
    }
}
