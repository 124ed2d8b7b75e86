package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/**
 * The fields that an edit sets; what is empty stays as it is. Where a field can be cleared, an empty value within does so.
 *
 * @param description wiki markup; an empty text clears it
 * @param priority its name
 * @param labels all labels, in place of those before
 * @param securityLevel the name of a level of the project
 */
public record IssueEdit(
        Optional<String> summary,
        Optional<String> description,
        Optional<String> priority,
        Optional<Optional<ApplicationUser>> assignee,
        Optional<List<String>> labels,
        Optional<Optional<String>> securityLevel,
        Optional<Optional<Issue>> epic,
        Optional<Boolean> flagged) {

    private static final IssueEdit NOTHING = new IssueEdit(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** An edit that sets nothing yet. */
    public static IssueEdit nothing() {
        return NOTHING;
    }

    public IssueEdit summary(String text) {
        return new IssueEdit(Optional.of(text), description, priority, assignee, labels, securityLevel, epic, flagged);
    }

    public IssueEdit description(String text) {
        return new IssueEdit(summary, Optional.of(text), priority, assignee, labels, securityLevel, epic, flagged);
    }

    public IssueEdit priority(String name) {
        return new IssueEdit(summary, description, Optional.of(name), assignee, labels, securityLevel, epic, flagged);
    }

    /** @param user {@code null} for nobody */
    public IssueEdit assignee(ApplicationUser user) {
        return new IssueEdit(
                summary,
                description,
                priority,
                Optional.of(Optional.ofNullable(user)),
                labels,
                securityLevel,
                epic,
                flagged);
    }

    public IssueEdit labels(String... words) {
        return new IssueEdit(
                summary, description, priority, assignee, Optional.of(List.of(words)), securityLevel, epic, flagged);
    }

    /** @param level {@code null} for none */
    public IssueEdit securityLevel(String level) {
        return new IssueEdit(
                summary,
                description,
                priority,
                assignee,
                labels,
                Optional.of(Optional.ofNullable(level)),
                epic,
                flagged);
    }

    /** @param itsEpic {@code null} for none */
    public IssueEdit epic(Issue itsEpic) {
        return new IssueEdit(
                summary,
                description,
                priority,
                assignee,
                labels,
                securityLevel,
                Optional.of(Optional.ofNullable(itsEpic)),
                flagged);
    }

    public IssueEdit flagged(boolean impediment) {
        return new IssueEdit(
                summary, description, priority, assignee, labels, securityLevel, epic, Optional.of(impediment));
    }
}
