package com.asyncbacklog.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** A project as read from the database; equal by id alone. */
final class JiraProject implements Project {

    private final Long id;
    private final String key;
    private final String name;
    private final String leadKey;
    private final boolean archived;
    private final Users users;

    JiraProject(Long id, String key, String name, String leadKey, boolean archived, Users users) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.leadKey = leadKey;
        this.archived = archived;
        this.users = users;
    }

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

    @Override
    public ApplicationUser getProjectLead() {
        return users.getUserByKey(leadKey);
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && project.getId().equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
