package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/**
 * What an issue is created with.
 *
 * @param description wiki markup
 * @param priority its name; <em>Medium</em>, Jira's default, when empty
 * @param assignee nobody when empty
 * @param epic the epic that it belongs to
 * @param securityLevel the name of a level of the project; empty for none
 */
public record NewIssue(
        Project project,
        String type,
        String summary,
        Optional<String> description,
        Optional<String> priority,
        Optional<ApplicationUser> assignee,
        List<String> labels,
        Optional<Issue> epic,
        Optional<String> securityLevel) {

    /** An issue with nothing but what every issue has. */
    public static NewIssue of(Project project, String type, String summary) {
        return new NewIssue(
                project,
                type,
                summary,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public NewIssue in(Issue itsEpic) {
        return new NewIssue(
                project, type, summary, description, priority, assignee, labels, Optional.of(itsEpic), securityLevel);
    }

    public NewIssue on(String level) {
        return new NewIssue(project, type, summary, description, priority, assignee, labels, epic, Optional.of(level));
    }
}
