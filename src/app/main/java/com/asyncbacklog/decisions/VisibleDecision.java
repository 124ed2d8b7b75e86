package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Person;

/** A decision as one reader sees it, who may browse its issue. */
record VisibleDecision(
        Decision decision, IssueRef issue, Person author, Person updatedBy, DecisionPermissions permissions) {}
