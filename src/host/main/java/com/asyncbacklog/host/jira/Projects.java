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

    private static final String COLUMNS = "select ID, PROJECT_KEY, PROJECT_NAME, LEAD_KEY, ARCHIVED from JIRA_PROJECT ";

    private final Tables tables;
    private final Users users;
    private final Permissions permissions;

    Projects(Tables tables, Users users, Permissions permissions) {
        this.tables = tables;
        this.users = users;
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

    /** The projects in which the user may browse, by name, archived ones never; {@code null} is anonymous. */
    public List<Project> visibleTo(ApplicationUser user) {
        return getProjects().stream()
                .filter(project -> permissions.hasPermission(BROWSE_PROJECTS, project, user))
                .toList();
    }

    public Optional<Project> byKey(String key) {
        return tables.sql(COLUMNS + "where PROJECT_KEY = ?")
                .param(key)
                .query(this::project)
                .optional();
    }

    public Optional<Project> byId(Long id) {
        return tables.sql(COLUMNS + "where ID = ?")
                .param(id)
                .query(this::project)
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

    /** By name, archived ones too (unconfirmed): an app is to look whether one is archived. */
    @Override
    public List<Project> getProjects() {
        return tables.sql(COLUMNS + "order by PROJECT_NAME, ID")
                .query(this::project)
                .list();
    }

    /** Creates a project that had an id elsewhere, and keeps it if it is free. */
    Project keepingId(Optional<Long> id, String key, String name, ApplicationUser lead) {
        return create(id.filter(wished -> byId(wished).isEmpty()).orElseGet(this::nextId), key, name, lead);
    }

    void setArchived(Project project, boolean archived) {
        tables.sql("update JIRA_PROJECT set ARCHIVED = ? where ID = ?")
                .params(archived ? 1 : 0, project.getId())
                .update();
    }

    /** Deletes the project with its issues, roles, grants and security levels. */
    void delete(Project project) {
        Long id = project.getId();
        new IssueTable(tables)
                .delete(tables.sql("select ID from JIRA_ISSUE where PROJECT_ID = ?")
                        .param(id)
                        .query(Long.class)
                        .list());
        permissions.forget(project);
        tables.sql("delete from JIRA_PROJECT where ID = ?").param(id).update();
    }

    private Project create(long id, String key, String name, ApplicationUser lead) {
        tables.sql(
                        "insert into JIRA_PROJECT (ID, PROJECT_KEY, PROJECT_NAME, LEAD_KEY, LAST_NUMBER) values (?, ?, ?, ?, 0)")
                .params(id, key, name, lead == null ? null : lead.getKey())
                .update();
        String leadKey = lead == null ? null : lead.getKey();
        Project created = new JiraProject(id, key, name, leadKey, false, users);
        permissions.useDefaultScheme(created);
        return created;
    }

    private long nextId() {
        return tables.nextId("project", FIRST_ID);
    }

    private Project project(ResultSet row, int number) throws SQLException {
        return new JiraProject(
                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5) == 1, users);
    }
}
