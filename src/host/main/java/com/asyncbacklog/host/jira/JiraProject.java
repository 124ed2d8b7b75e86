package com.asyncbacklog.host.jira;

import com.atlassian.jira.project.Project;

/** A project as read from the database. */
record JiraProject(Long id, String key, String name) implements Project {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }
}
