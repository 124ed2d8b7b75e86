package com.asyncbacklog.host.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Permission schemes and project roles; the class behind {@code PermissionManager}. Nothing is implied: who may
 * comment need not be able to browse, and an administrator has what is granted, no more. An inactive user has no permission
 * (unconfirmed); a permission that nobody was granted, also an unknown one, nobody has.
 *
 * <p>An archived issue, or one of an archived project, can be browsed and no more, and an archived project itself not even that:
 * "won't be able to access the project itself, but you will be able to view all issues … These issues will be read-only"
 * (developer.atlassian.com, Archiving API). That {@code PermissionManager} says so is UNCONFIRMED, and the strict side.
 */
public final class Permissions implements PermissionManager {

    /** The role that Jira's default scheme lets administer projects. */
    public static final String ADMINISTRATORS_ROLE = "Administrators";

    private final Tables tables;
    private final Holders holders;
    private final SecurityLevels levels;
    private final Roles roles;

    Permissions(Tables tables, Holders holders) {
        this.tables = tables;
        this.holders = holders;
        this.roles = new Roles(tables, holders);
        this.levels = new SecurityLevels(tables, holders);
    }

    /** Whether the user has the permission in the issue's project and, for a secured issue, belongs to its level. */
    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return (permission.equals(BROWSE_PROJECTS) || !isArchived(issue))
                && isGranted(permission, issue.getProjectId(), user)
                && levels.admits(issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return !isArchived(project) && isGranted(permission, project.getId(), user);
    }

    /**
     * The part of Jira's default scheme that is used here: any logged-in user browses and comments, the role
     * {@value #ADMINISTRATORS_ROLE} administers, and its actor is the group {@value Groups#ADMINISTRATORS}.
     */
    public void useDefaultScheme(Project project) {
        revokeAll(project);
        grant(project, BROWSE_PROJECTS, Holder.loggedIn());
        grant(project, ADD_COMMENTS, Holder.loggedIn());
        grant(project, ADMINISTER_PROJECTS, Holder.role(ADMINISTRATORS_ROLE));
        addToRole(project, ADMINISTRATORS_ROLE, Holder.group(Groups.ADMINISTRATORS));
    }

    /** Grants a permission in a project; once more changes nothing. */
    public void grant(Project project, ProjectPermissionKey permission, Holder holder) {
        revoke(project, permission, holder);
        tables.sql("insert into JIRA_GRANT (PROJECT_ID, PERMISSION, HOLDER_KIND, HOLDER) values (?, ?, ?, ?)")
                .params(
                        project.getId(),
                        permission.permissionKey(),
                        holder.kind().name(),
                        holder.name())
                .update();
    }

    /** Takes one grant back; what the same people hold by another grant stays. */
    public void revoke(Project project, ProjectPermissionKey permission, Holder holder) {
        tables.sql("delete from JIRA_GRANT where PROJECT_ID = ? and PERMISSION = ? and HOLDER_KIND = ? and HOLDER = ?")
                .params(
                        project.getId(),
                        permission.permissionKey(),
                        holder.kind().name(),
                        holder.name())
                .update();
    }

    /** Takes all grants of a project back, so that nobody may do anything. */
    public void revokeAll(Project project) {
        tables.sql("delete from JIRA_GRANT where PROJECT_ID = ?")
                .param(project.getId())
                .update();
    }

    /**
     * Adds an actor to a role of a project.
     *
     * @throws IllegalArgumentException when the holder is neither a group nor a user
     */
    public void addToRole(Project project, String role, Holder actor) {
        if (actor.kind() != Holder.Kind.GROUP && actor.kind() != Holder.Kind.USER) {
            throw new IllegalArgumentException("only groups and users act in roles, not " + actor);
        }
        roles.define(role);
        removeFromRole(project, role, actor);
        tables.sql("insert into JIRA_ROLE_ACTOR (PROJECT_ID, ROLE_NAME, HOLDER_KIND, HOLDER) values (?, ?, ?, ?)")
                .params(project.getId(), role, actor.kind().name(), actor.name())
                .update();
    }

    public void removeFromRole(Project project, String role, Holder actor) {
        tables.sql("delete from JIRA_ROLE_ACTOR"
                        + " where PROJECT_ID = ? and ROLE_NAME = ? and HOLDER_KIND = ? and HOLDER = ?")
                .params(project.getId(), role, actor.kind().name(), actor.name())
                .update();
    }

    /** The roles that exist in every project. */
    public Roles roles() {
        return roles;
    }

    /** Levels of issue security. */
    public SecurityLevels securityLevels() {
        return levels;
    }

    void forget(Project project) {
        revokeAll(project);
        tables.sql("delete from JIRA_ROLE_ACTOR where PROJECT_ID = ?")
                .param(project.getId())
                .update();
        levels.forget(project);
    }

    private boolean isArchived(Issue issue) {
        return tables.sql("select count(*) from JIRA_ISSUE i join JIRA_PROJECT p on p.ID = i.PROJECT_ID"
                                + " where i.ID = ? and (i.ARCHIVED = 1 or p.ARCHIVED = 1)")
                        .param(issue.getId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isArchived(Project project) {
        return tables.sql("select count(*) from JIRA_PROJECT where ID = ? and ARCHIVED = 1")
                        .param(project.getId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isGranted(ProjectPermissionKey permission, Long projectId, ApplicationUser user) {
        List<Holder> granted = tables.sql(
                        "select HOLDER_KIND, HOLDER from JIRA_GRANT where PROJECT_ID = ? and PERMISSION = ?")
                .params(projectId, permission.permissionKey())
                .query(Holders::holder)
                .list();
        return holders.include(granted, projectId, user);
    }
}
