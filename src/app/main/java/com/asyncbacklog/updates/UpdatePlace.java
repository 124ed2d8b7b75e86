package com.asyncbacklog.updates;

import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.ProjectRef;

/**
 * A project as one reader of its updates may see and use it.
 *
 * @param live false for an archived one, in which nobody writes
 */
record UpdatePlace(ProjectAccess access, boolean live) {

    ProjectRef project() {
        return access.project();
    }

    boolean mayComment() {
        return access.mayComment();
    }

    boolean administers() {
        return access.administers();
    }
}
