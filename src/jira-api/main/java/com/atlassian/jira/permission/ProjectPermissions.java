package com.atlassian.jira.permission;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Jira's own project permissions. Objects, so no value is copied into the app when it is compiled. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public final class ProjectPermissions {

    public static final ProjectPermissionKey BROWSE_PROJECTS = new ProjectPermissionKey("BROWSE_PROJECTS");

    @Unconfirmed("docs.atlassian.com/jira, ProjectPermissions of older versions")
    public static final ProjectPermissionKey ADD_COMMENTS = new ProjectPermissionKey("ADD_COMMENTS");

    public static final ProjectPermissionKey ADMINISTER_PROJECTS = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");

    @Unconfirmed("docs.atlassian.com/jira, ProjectPermissions of older versions")
    public static final ProjectPermissionKey CREATE_ISSUES = new ProjectPermissionKey("CREATE_ISSUES");

    @Unconfirmed("docs.atlassian.com/jira, ProjectPermissions of older versions")
    public static final ProjectPermissionKey TRANSITION_ISSUES = new ProjectPermissionKey("TRANSITION_ISSUES");

    @Unconfirmed("docs.atlassian.com/jira, ProjectPermissions of older versions")
    public static final ProjectPermissionKey ASSIGN_ISSUES = new ProjectPermissionKey("ASSIGN_ISSUES");

    @Unconfirmed("docs.atlassian.com/jira, ProjectPermissions of older versions")
    public static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");

    @Unconfirmed("docs.atlassian.com/jira, ProjectPermissions of older versions")
    public static final ProjectPermissionKey DELETE_ISSUES = new ProjectPermissionKey("DELETE_ISSUES");

    private ProjectPermissions() {}
}
