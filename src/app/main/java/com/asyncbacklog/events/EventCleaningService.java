package com.asyncbacklog.events;

import com.asyncbacklog.jira.IssueChange;
import com.asyncbacklog.jira.IssueFollower;
import jakarta.inject.Named;

/** Forgets what happened in a project together with the project, and that events mention an issue together with the issue. */
@Named
public class EventCleaningService implements IssueFollower {

    private final EventStore store;

    EventCleaningService(EventStore store) {
        this.store = store;
    }

    @Override
    public void issueChanged(IssueChange change) {
        if (change.kind() == IssueChange.Kind.DELETED) {
            store.unlinkIssue(change.issue().id());
        }
    }

    @Override
    public void projectDeleted(long projectId) {
        store.deleteProject(projectId);
    }
}
