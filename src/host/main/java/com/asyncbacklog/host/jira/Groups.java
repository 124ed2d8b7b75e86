package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Groups of users. A group exists while it has members. */
public final class Groups {

    /** Its members have Jira's global permission to administer. */
    public static final String ADMINISTRATORS = "jira-administrators";

    /** Its members have a licence of Jira Software. */
    public static final String USERS = "jira-software-users";

    /** Ada, Ben and Chloe, who may browse and comment in every project of every run. */
    public static final String EVERYWHERE = "everywhere";

    private final Tables tables;

    Groups(Tables tables) {
        this.tables = tables;
    }

    public void add(String group, ApplicationUser user) {
        if (!namesOf(user).contains(group)) {
            tables.sql("insert into JIRA_MEMBERSHIP (GROUP_NAME, USER_KEY) values (?, ?)")
                    .params(group, user.getKey())
                    .update();
        }
    }

    public void remove(String group, ApplicationUser user) {
        tables.sql("delete from JIRA_MEMBERSHIP where GROUP_NAME = ? and USER_KEY = ?")
                .params(group, user.getKey())
                .update();
    }

    /** All groups there are, by name. */
    public SortedSet<String> names() {
        return new TreeSet<>(tables.sql("select distinct GROUP_NAME from JIRA_MEMBERSHIP")
                .query(String.class)
                .list());
    }

    /** The groups of a user; {@code null} belongs to none. */
    public Set<String> namesOf(ApplicationUser user) {
        if (user == null) {
            return Set.of();
        }
        return new HashSet<>(tables.sql("select GROUP_NAME from JIRA_MEMBERSHIP where USER_KEY = ?")
                .param(user.getKey())
                .query(String.class)
                .list());
    }
}
