package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.ProjectAccess;
import java.util.Optional;

/**
 * Where a decision is, as its reader sees it, and what they may do there.
 *
 * @param issue none when it is about no issue, or its issue was deleted
 * @param projectKey of the issue's project, else of the decision's own
 * @param mayWrite whether they may comment there
 * @param isStill whether nothing happens there any more: the issue or project is archived, or the issue deleted, so clocks stand still
 */
record DecisionAccess(
        Optional<IssueRef> issue, String projectKey, boolean mayWrite, boolean administers, boolean isStill) {

    static DecisionAccess onIssue(IssueAccess access) {
        boolean isLive = !access.archived();
        return new DecisionAccess(
                Optional.of(access.issue()),
                access.issue().projectKey(),
                isLive && access.mayComment(),
                isLive && access.administers(),
                access.archived());
    }

    /** @param isLive whether the project takes changes: an archived one does not */
    static DecisionAccess inProject(ProjectAccess access, boolean isLive) {
        return new DecisionAccess(
                Optional.empty(),
                access.project().key(),
                isLive && access.mayComment(),
                isLive && access.administers(),
                !isLive);
    }

    /** Of a decision whose issue was deleted: nobody but administrators sees it. */
    static DecisionAccess ofDeletedIssue(ProjectAccess access) {
        return new DecisionAccess(Optional.empty(), access.project().key(), false, access.administers(), true);
    }
}
