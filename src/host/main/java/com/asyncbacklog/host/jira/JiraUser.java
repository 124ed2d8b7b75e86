package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;

/** A user as read from the database; equal by key alone, as in Jira, since all else may change. */
final class JiraUser implements ApplicationUser {

    private final String key;
    private final String name;
    private final String displayName;
    private final String email;
    private final boolean active;

    JiraUser(String key, String name, String displayName, String email, boolean active) {
        this.key = key;
        this.name = name;
        this.displayName = displayName;
        this.email = email == null ? "" : email;
        this.active = active;
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
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser user && user.getKey().equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + key + ")";
    }
}
