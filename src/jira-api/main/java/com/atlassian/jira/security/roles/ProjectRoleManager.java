package com.atlassian.jira.security.roles;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Project roles. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ProjectRoleManager {

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    Collection<ProjectRole> getProjectRoles();

    /** The roles that the user has in the project. */
    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    /** The role, {@code null} when there is none. */
    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    ProjectRole getProjectRole(Long id);

    /** The role, {@code null} when there is none. */
    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    ProjectRole getProjectRole(String name);

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);
}
