package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Users;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Somebody as shown on a page.
 *
 * @param avatar the picture's address
 */
public record Person(String name, String avatar) {

    static Person of(ApplicationUser user, Users users) {
        return new Person(user.getDisplayName(), users.avatarOf(user).toString());
    }
}
