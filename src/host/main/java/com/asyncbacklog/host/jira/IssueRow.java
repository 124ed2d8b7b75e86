package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Optional;

/**
 * An issue in a list.
 *
 * @param issue the issue as apps get it: id, key, summary, project
 * @param statusCategory Jira's {@code new}, {@code indeterminate}, {@code done} or {@code undefined}
 */
public record IssueRow(
        Issue issue,
        String type,
        String status,
        String statusCategory,
        Optional<ApplicationUser> assignee,
        Instant created,
        Instant updated) {

    public String key() {
        return issue.getKey();
    }

    public String summary() {
        return issue.getSummary();
    }
}
