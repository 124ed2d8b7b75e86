package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;

/** What all resources ask: who calls, and what may they see and do. */
record Calls(Jira jira) {

    ApplicationUser caller() {
        return jira.authentication().getLoggedInUser();
    }

    /** By key, former key or id. @throws Problem 404 when it is missing or may not be seen */
    Issue issue(String keyOrId) {
        return find(keyOrId).orElseThrow(Problem::noIssue);
    }

    Optional<Issue> find(String keyOrId) {
        Issue found = keyOrId.matches("[0-9]{1,18}")
                ? jira.issues().getIssueObject(Long.valueOf(keyOrId))
                : jira.issues().getIssueObject(keyOrId.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(found).filter(issue -> may(BROWSE_PROJECTS, issue));
    }

    /** By key or id. @throws Problem 404 when it is missing or may not be seen */
    Project project(String keyOrId) {
        return visible(keyOrId)
                .orElseThrow(() -> Problem.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    Optional<Project> visible(String keyOrId) {
        Optional<Project> found = keyOrId.matches("[0-9]{1,18}")
                ? jira.projects().byId(Long.valueOf(keyOrId))
                : jira.projects().byKey(keyOrId.toUpperCase(Locale.ROOT));
        return found.filter(project -> jira.permissions().hasPermission(BROWSE_PROJECTS, project, caller()));
    }

    boolean may(ProjectPermissionKey permission, Issue issue) {
        return jira.permissions().hasPermission(permission, issue, caller());
    }

    /** @throws Problem 403 with the message when the caller lacks the permission */
    void require(ProjectPermissionKey permission, Issue issue, String message) {
        if (!may(permission, issue)) {
            throw Problem.of(403, message);
        }
    }
}
