package com.atlassian.jira.event;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** A project is gone, with all its issues. */
@Unconfirmed("docs.atlassian.com/DAC/javadoc/jira, ProjectDeletedEvent, of older versions; cures-hub/cures-condec-jira")
public final class ProjectDeletedEvent extends AbstractProjectEvent {

    public ProjectDeletedEvent(ApplicationUser user, Project oldProject) {
        super(user, oldProject);
    }
}
