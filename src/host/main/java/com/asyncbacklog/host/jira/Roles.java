package com.asyncbacklog.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Project roles; the class behind {@code ProjectRoleManager}. A role exists in all projects, in most with nobody in it. */
public final class Roles implements ProjectRoleManager {

    private static final long FIRST_ID = 10002;
    private static final String COLUMNS = "select ID, ROLE_NAME from JIRA_ROLE ";

    private final Tables tables;
    private final Holders holders;

    Roles(Tables tables, Holders holders) {
        this.tables = tables;
        this.holders = holders;
    }

    /** Creates the role; nothing happens when it is there. */
    public void define(String name) {
        if (getProjectRole(name) == null) {
            tables.sql("insert into JIRA_ROLE (ID, ROLE_NAME) values (?, ?)")
                    .params(tables.nextId("role", FIRST_ID), name)
                    .update();
        }
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return tables.sql(COLUMNS + "order by ROLE_NAME").query(Roles::role).list();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return getProjectRoles().stream()
                .filter(role -> isUserInProjectRole(user, role, project))
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return tables.sql(COLUMNS + "where ID = ?")
                .param(id)
                .query(Roles::role)
                .optional()
                .orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return tables.sql(COLUMNS + "where ROLE_NAME = ?")
                .param(name)
                .query(Roles::role)
                .optional()
                .orElse(null);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return new Actors(holders.inRole(role.getName(), project.getId()));
    }

    /** The groups and users that act in the role, as an administrator put them there. */
    public List<Holder> actors(ProjectRole role, Project project) {
        return holders.actors(role.getName(), project.getId());
    }

    /** Nobody is in a role anonymously, nor when inactive (unconfirmed). */
    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null
                && getProjectRoleActors(role, project).getApplicationUsers().stream()
                        .anyMatch(actor -> actor.equals(user) && actor.isActive());
    }

    private static ProjectRole role(ResultSet row, int number) throws SQLException {
        return new Role(row.getLong(1), row.getString(2));
    }

    private record Role(Long getId, String getName) implements ProjectRole {}

    private record Actors(Set<ApplicationUser> getApplicationUsers) implements ProjectRoleActors {}
}
