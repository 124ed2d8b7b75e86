package com.atlassian.jira.event;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Something happened to a project. */
@Unconfirmed("docs.atlassian.com/DAC/javadoc/jira, ProjectDeletedEvent and its supertypes, of older versions")
public abstract class AbstractProjectEvent {

    private final ApplicationUser user;
    private final Project project;

    @Unconfirmed("as ProjectDeletedEvent's; not called by the app")
    protected AbstractProjectEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    /** The project as it was. */
    public Project getProject() {
        return project;
    }

    /** Who did it. */
    public ApplicationUser getUser() {
        return user;
    }
}
