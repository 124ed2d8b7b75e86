package com.atlassian.jira.issue.resolution;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.IssueConstant;

/** How an issue ended. */
@Unconfirmed("docs.atlassian.com/jira, Issue and Resolution of older versions")
public interface Resolution extends IssueConstant {}
