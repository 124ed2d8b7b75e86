package com.asyncbacklog.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
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
    public Optional<ProjectRef> find(String key, Person reader) {
        return browsable(projects.getProjectByCurrentKey(key), people.user(reader))
                .map(Projects::ref);
    }

    /** The project that has this key now and what the reader may do there; nothing as above. */
    public Optional<ProjectAccess> access(String key, Person reader) {
        return visible(projects.getProjectByCurrentKey(key), reader);
    }

    /** The project of this id; nothing as above. */
    public Optional<ProjectAccess> access(long id, Person reader) {
        return visible(projects.getProjectObj(id), reader);
    }

    /** Who leads the project; nobody when it has no lead or is gone. */
    public Optional<Person> lead(long id) {
        return Optional.ofNullable(projects.getProjectObj(id))
                .map(Project::getProjectLead)
                .map(people::person);
    }

    /** Whether the project is there and takes changes: an archived one is read-only, and its clocks stand still. */
    public boolean isLive(long id) {
        Project project = projects.getProjectObj(id);
        return project != null && !project.isArchived();
    }

    /**
     * The project that a web fragment is shown for. Jira puts it under {@code project}, or has it in the {@code helper}: of
     * Jira 11 only the latter was seen for a page in the project's sidebar.
     */
    public Optional<ProjectAccess> inContext(Map<String, Object> context, Person reader) {
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

    private Optional<ProjectAccess> visible(Project project, Person reader) {
        ApplicationUser user = people.user(reader);
        return browsable(project, user)
                .map(found -> new ProjectAccess(
                        ref(found),
                        user != null && permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, found, user),
                        user != null
                                && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, found, user)));
    }

    private Optional<Project> browsable(Project project, ApplicationUser user) {
        return Optional.ofNullable(project)
                .filter(found -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, user));
    }

    private static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
