package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Person;

/**
 * A decision as one reader sees it, who may browse its issue.
 *
 * @param reviewDue whether it is live and its review date has come, by the date it is for the reader
 */
record VisibleDecision(
        Decision decision,
        IssueRef issue,
        Person author,
        Person updatedBy,
        boolean reviewDue,
        DecisionPermissions permissions) {}
