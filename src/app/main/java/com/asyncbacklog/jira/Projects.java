package com.asyncbacklog.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
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
    public Optional<ProjectRef> find(String key, Person reader) {
        return visible(projects.getProjectByCurrentKey(key), reader);
    }

    /**
     * The project that a web fragment is shown for. Jira puts it under {@code project}, or has it in the {@code helper}: of
     * Jira 11 only the latter was seen for a page in the project's sidebar.
     */
    public Optional<ProjectRef> inContext(Map<String, Object> context, Person reader) {
        if (context.get("project") instanceof Project project) {
            return visible(project, reader);
        }
        if (context.get("helper") instanceof JiraHelper helper && helper.getProject() != null) {
            return visible(helper.getProject(), reader);
        }
        LOG.warn(
                "A page of the project shows nothing, as Jira gave no project under 'project' or 'helper', but only {}",
                context.keySet());
        return Optional.empty();
    }

    private Optional<ProjectRef> visible(Project project, Person reader) {
        return Optional.ofNullable(project)
                .filter(found ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, people.user(reader)))
                .map(found -> new ProjectRef(found.getId(), found.getKey()));
    }
}
