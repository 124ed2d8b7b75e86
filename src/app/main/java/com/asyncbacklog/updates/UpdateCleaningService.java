package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueFollower;
import jakarta.inject.Named;

/** Forgets the updates of a project together with the project. */
@Named
public class UpdateCleaningService implements IssueFollower {

    private final UpdateStore updates;
    private final CadenceStore cadences;
    private final ActivityStore activities;

    UpdateCleaningService(UpdateStore updates, CadenceStore cadences, ActivityStore activities) {
        this.updates = updates;
        this.cadences = cadences;
        this.activities = activities;
    }

    @Override
    public void projectDeleted(long projectId) {
        updates.deleteProject(projectId);
        cadences.deleteProject(projectId);
        activities.deleteProject(projectId);
    }
}
