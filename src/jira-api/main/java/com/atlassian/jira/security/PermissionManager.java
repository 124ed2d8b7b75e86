package com.atlassian.jira.security;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Answers who may do what; a {@code null} user is anonymous. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface PermissionManager {

    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);
}
