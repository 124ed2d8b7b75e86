package com.asyncbacklog.host.jira;

import com.asyncbacklog.host.NotInThisHost;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** The class behind {@code GlobalPermissionManager}; here it knows only who administers Jira. */
record GlobalPermissions(Users users) implements GlobalPermissionManager {

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        if (permission != GlobalPermissionKey.ADMINISTER) {
            throw new NotInThisHost("GlobalPermissionManager#hasPermission for " + permission.getKey());
        }
        return users.isAdministrator(user);
    }
}
