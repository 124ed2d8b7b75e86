package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;

/**
 * What somebody did to one issue on a day.
 *
 * @param restricted whether others in the project may not know the issue
 */
record IssueActivity(
        IssueRef issue, boolean restricted, boolean created, boolean transitioned, int comments, boolean edited) {}
