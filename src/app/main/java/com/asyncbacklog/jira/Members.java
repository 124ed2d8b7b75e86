package com.asyncbacklog.jira;

import java.util.List;

/**
 * Who belongs to something, chosen as people, groups and project roles; who that is today, {@link Membership} says.
 *
 * @param users keys of users
 * @param groups names of groups, which Jira has no other identity for
 * @param roles ids of project roles
 */
public record Members(List<String> users, List<String> groups, List<Long> roles) {

    public static final Members NONE = new Members(List.of(), List.of(), List.of());

    public Members {
        users = List.copyOf(users);
        groups = List.copyOf(groups);
        roles = List.copyOf(roles);
    }

    public boolean isEmpty() {
        return users.isEmpty() && groups.isEmpty() && roles.isEmpty();
    }
}
