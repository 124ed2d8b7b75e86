package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.IssueFollower;
import jakarta.inject.Named;

/** Forgets a team's hours together with its project. */
@Named
public class CalendarCleaningService implements IssueFollower {

    private final DefaultHoursStore defaults;

    CalendarCleaningService(DefaultHoursStore defaults) {
        this.defaults = defaults;
    }

    @Override
    public void projectDeleted(long projectId) {
        defaults.deleteProject(projectId);
    }
}
