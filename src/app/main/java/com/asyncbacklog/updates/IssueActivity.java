package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;

/** What somebody did to one issue on a day. */
record IssueActivity(IssueRef issue, boolean created, boolean transitioned, int comments, boolean edited) {}
