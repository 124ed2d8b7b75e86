package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueFollower;
import jakarta.inject.Named;

/** Forgets the review rounds of a project together with the project. */
@Named
public class ReviewCleaningService implements IssueFollower {

    private final ReviewOpeningService opening;

    ReviewCleaningService(ReviewOpeningService opening) {
        this.opening = opening;
    }

    @Override
    public void projectDeleted(long projectId) {
        opening.forget(projectId);
    }
}
