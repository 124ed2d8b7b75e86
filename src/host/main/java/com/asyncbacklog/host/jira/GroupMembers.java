package com.asyncbacklog.host.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.TreeSet;

/** The class behind {@code GroupManager}. */
final class GroupMembers implements GroupManager {

    private final Users users;

    GroupMembers(Users users) {
        this.users = users;
    }

    /** A group without members is unknown here; Jira would know it. */
    @Override
    public boolean groupExists(String name) {
        return !users.inGroup(name).isEmpty();
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return users.groups().namesOf(user).contains(groupName);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return users.inGroup(groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return new TreeSet<>(users.groups().namesOf(user));
    }
}
