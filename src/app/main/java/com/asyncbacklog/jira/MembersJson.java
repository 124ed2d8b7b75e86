package com.asyncbacklog.jira;

import java.util.List;

/** Members as REST has them: names of users, groups and project roles, both ways. */
public record MembersJson(List<String> users, List<String> groups, List<String> roles) {

    public MembersJson {
        users = List.copyOf(users);
        groups = List.copyOf(groups);
        roles = List.copyOf(roles);
    }
}
