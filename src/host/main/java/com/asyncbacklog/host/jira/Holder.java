package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Whom a permission is granted to, who belongs to a security level, or who acts in a project role.
 *
 * @param name the group, role or user key; empty where the kind says it all
 */
public record Holder(Kind kind, String name) {

    /** Kinds of holders; a role's actors can only be groups and users. */
    public enum Kind {
        ANYONE,
        LOGGED_IN,
        GROUP,
        ROLE,
        USER,
        PROJECT_LEAD
    }

    /** Also people who are not logged in; Jira's screens call it <em>Public</em>. */
    public static Holder anyone() {
        return new Holder(Kind.ANYONE, "");
    }

    /** Any logged-in user. */
    public static Holder loggedIn() {
        return new Holder(Kind.LOGGED_IN, "");
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    public static Holder role(String name) {
        return new Holder(Kind.ROLE, name);
    }

    public static Holder user(ApplicationUser user) {
        return new Holder(Kind.USER, user.getKey());
    }

    public static Holder projectLead() {
        return new Holder(Kind.PROJECT_LEAD, "");
    }
}
