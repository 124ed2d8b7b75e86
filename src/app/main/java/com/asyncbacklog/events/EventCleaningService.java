package com.asyncbacklog.events;

import com.asyncbacklog.jira.IssueFollower;
import jakarta.inject.Named;

/** Forgets what happened in a project together with the project. */
@Named
public class EventCleaningService implements IssueFollower {

    private final EventStore store;

    EventCleaningService(EventStore store) {
        this.store = store;
    }

    @Override
    public void projectDeleted(long projectId) {
        store.deleteProject(projectId);
    }
}
