package com.atlassian.jira.issue.changehistory;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Reads the history of issues. */
@Unconfirmed("docs.atlassian.com/jira, ChangeHistoryManager of older versions")
public interface ChangeHistoryManager {

    /** The changes of an issue, oldest first. */
    List<ChangeHistory> getChangeHistories(Issue issue);
}
