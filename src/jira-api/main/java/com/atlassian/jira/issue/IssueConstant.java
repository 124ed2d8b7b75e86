package com.atlassian.jira.issue;

import com.asyncbacklog.signatures.Unconfirmed;

/** A type, status, priority or resolution. */
@Unconfirmed("docs.atlassian.com/jira, IssueConstant of older versions")
public interface IssueConstant {

    String getName();
}
