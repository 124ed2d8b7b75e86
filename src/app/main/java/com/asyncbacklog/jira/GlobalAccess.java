package com.asyncbacklog.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import jakarta.inject.Named;

/** What somebody may do in all of Jira, whatever the project. */
@Named
public final class GlobalAccess {

    private final GlobalPermissionManager permissions;
    private final People people;

    public GlobalAccess(GlobalPermissionManager permissions, People people) {
        this.permissions = permissions;
        this.people = people;
    }

    /** Whether they have <em>Jira Administrators</em>; nobody has it without logging in. */
    public boolean administersJira(Person person) {
        return !person.isAnonymous() && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, people.user(person));
    }
}
