package com.asyncbacklog.host.jira;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Jira's projects; the class behind {@code ProjectManager}. */
public final class Projects implements ProjectManager {

    /** Far above the ids of any export, which keep theirs. */
    private static final long FIRST_ID = 1_000_000_000;

    private static final String COLUMNS = "select ID, PROJECT_KEY, PROJECT_NAME from JIRA_PROJECT ";

    private final Tables tables;
    private final Permissions permissions;

    Projects(Tables tables, Permissions permissions) {
        this.tables = tables;
        this.permissions = permissions;
    }

    /**
     * Creates a project with Jira's default permission scheme: see {@link Permissions#useDefaultScheme}.
     *
     * @param lead {@code null} for none
     */
    public Project create(String key, String name, ApplicationUser lead) {
        return create(nextId(), key, name, lead);
    }

    /** The projects in which the user may browse, by name; {@code null} is anonymous. */
    public List<Project> visibleTo(ApplicationUser user) {
        return tables.sql(COLUMNS + "order by PROJECT_NAME, ID").query(Projects::project).stream()
                .filter(project -> permissions.hasPermission(BROWSE_PROJECTS, project, user))
                .toList();
    }

    public Optional<Project> byKey(String key) {
        return tables.sql(COLUMNS + "where PROJECT_KEY = ?")
                .param(key)
                .query(Projects::project)
                .optional();
    }

    public Optional<Project> byId(Long id) {
        return tables.sql(COLUMNS + "where ID = ?")
                .param(id)
                .query(Projects::project)
                .optional();
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : byId(id).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return key == null ? null : byKey(key).orElse(null);
    }

    /** Creates a project that had an id elsewhere, and keeps it if it is free. */
    Project keepingId(Optional<Long> id, String key, String name, ApplicationUser lead) {
        return create(id.filter(wished -> byId(wished).isEmpty()).orElseGet(this::nextId), key, name, lead);
    }

    private Project create(long id, String key, String name, ApplicationUser lead) {
        tables.sql(
                        "insert into JIRA_PROJECT (ID, PROJECT_KEY, PROJECT_NAME, LEAD_KEY, LAST_NUMBER) values (?, ?, ?, ?, 0)")
                .params(id, key, name, lead == null ? null : lead.getKey())
                .update();
        Project created = new JiraProject(id, key, name);
        permissions.useDefaultScheme(created);
        return created;
    }

    private long nextId() {
        return tables.nextId("project", FIRST_ID);
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new JiraProject(row.getLong(1), row.getString(2), row.getString(3));
    }
}
