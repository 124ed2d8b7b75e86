package com.atlassian.jira.security.groups;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Groups of users. */
@Unconfirmed("docs.atlassian.com/jira, GroupManager of older versions")
public interface GroupManager {

    boolean groupExists(String name);

    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);
}
