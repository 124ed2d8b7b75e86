package com.asyncbacklog.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's projects as one reader may see them. */
@Named
public final class Projects {

    private static final Logger LOG = LoggerFactory.getLogger(Projects.class);

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final People people;

    public Projects(ProjectManager projects, PermissionManager permissions, People people) {
        this.projects = projects;
        this.permissions = permissions;
        this.people = people;
    }

    /** The project that has this key now; nothing when there is none or the reader may not browse it. */
    public Optional<ProjectAccess> find(String key, Person reader) {
        return access(projects.getProjectByCurrentKey(key), reader);
    }

    /**
     * The project that a web fragment is shown for. Jira puts it under {@code project}, or has it in the {@code helper}: of
     * Jira 11 only the latter was seen for a page in the project's sidebar.
     */
    public Optional<ProjectAccess> inContext(Map<String, Object> context, Person reader) {
        if (context.get("project") instanceof Project project) {
            return access(project, reader);
        }
        if (context.get("helper") instanceof JiraHelper helper && helper.getProject() != null) {
            return access(helper.getProject(), reader);
        }
        LOG.warn(
                "A page of the project shows nothing, as Jira gave no project under 'project' or 'helper', but only {}",
                context.keySet());
        return Optional.empty();
    }

    private Optional<ProjectAccess> access(Project project, Person reader) {
        ApplicationUser user = people.user(reader);
        if (project == null || !has(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            return Optional.empty();
        }
        ProjectRef ref = new ProjectRef(project.getId(), project.getKey(), project.getName());
        return Optional.of(
                new ProjectAccess(ref, user != null && has(ProjectPermissions.ADMINISTER_PROJECTS, project, user)));
    }

    private boolean has(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return permissions.hasPermission(permission, project, user);
    }
}
