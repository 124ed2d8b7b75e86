package com.atlassian.jira.security;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Answers who may do what in all of Jira; a {@code null} user is anonymous. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface GlobalPermissionManager {

    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
