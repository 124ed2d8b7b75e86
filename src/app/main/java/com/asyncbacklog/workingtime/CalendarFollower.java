package com.asyncbacklog.workingtime;

import java.util.Optional;
import java.util.Set;

/**
 * Hears of changes of calendars, after they are stored, in the thread of who made them. Every bean of this type is told; what
 * it fails at is logged, as the change itself must not fail for it. A zone that somebody changes in Jira is told to nobody.
 */
public interface CalendarFollower {

    /** Zone, hours or absences of these people have changed. */
    void calendarsChanged(Set<String> personKeys);

    /**
     * Default hours have changed, which concerns those who have none of their own.
     *
     * @param projectId the project whose default it is; none for that of all projects
     */
    void defaultsChanged(Optional<Long> projectId);
}
