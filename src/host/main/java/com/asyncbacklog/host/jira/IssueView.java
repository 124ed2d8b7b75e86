package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that an issue's page shows. No permission was checked; texts are wiki markup as written.
 *
 * @param issue the issue as apps get it: id, key, summary, project
 * @param description empty when there is none
 * @param status its name
 * @param statusCategory Jira's {@code new}, {@code indeterminate}, {@code done} or {@code undefined}
 * @param resolved when it got its resolution
 * @param securityLevel its name
 * @param archived whether the issue itself is archived
 * @param projectArchived whether its project is, and with it the issue
 * @param epic the epic it belongs to
 * @param parent of a sub-task, its issue
 * @param comments oldest first
 */
public record IssueView(
        Issue issue,
        String description,
        String type,
        String status,
        String statusCategory,
        Optional<String> priority,
        Optional<String> resolution,
        Optional<Instant> resolved,
        Optional<String> securityLevel,
        boolean archived,
        boolean projectArchived,
        Optional<ApplicationUser> assignee,
        Optional<ApplicationUser> reporter,
        Instant created,
        Instant updated,
        boolean flagged,
        List<String> labels,
        List<String> components,
        List<String> fixVersions,
        Optional<LinkedIssue> epic,
        Optional<LinkedIssue> parent,
        List<Link> links,
        List<Comment> comments) {

    public String key() {
        return issue.getKey();
    }

    public String summary() {
        return issue.getSummary();
    }

    /** An issue that this one mentions; only its key is known when it is not in this Jira. */
    public record LinkedIssue(String key, Optional<IssueRow> issue) {}

    /** @param relation as seen from this issue, for example {@code is blocked by} */
    public record Link(String relation, LinkedIssue other) {}

    /** @param author empty when the export doesn't say */
    public record Comment(String id, Optional<ApplicationUser> author, Instant created, String body) {}
}
