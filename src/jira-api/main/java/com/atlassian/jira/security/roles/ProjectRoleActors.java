package com.atlassian.jira.security.roles;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Who has a role in a project. */
@Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
public interface ProjectRoleActors {

    /** The people, also those who are in it by a group. */
    Set<ApplicationUser> getApplicationUsers();
}
