package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.time.Instant;

/**
 * A decision as one reader sees it.
 *
 * @param seenAt when: what it says of time is as of then
 * @param reviewDue whether it is live and its review date has come, by the date it is for the reader
 */
record VisibleDecision(
        Decision decision,
        DecisionAccess access,
        Instant seenAt,
        Person author,
        Person updatedBy,
        boolean reviewDue,
        DecisionPermissions permissions,
        DecisionDetails details) {

    /** Empty when it is about no issue. */
    String issueKey() {
        return access.issue().map(issue -> issue.key()).orElse("");
    }
}
