package com.asyncbacklog.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Jira's issues as one reader may see them. */
@Named
public final class Issues {

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final People people;

    public Issues(IssueManager issues, PermissionManager permissions, People people) {
        this.issues = issues;
        this.permissions = permissions;
        this.people = people;
    }

    /** The issue of this key, or that had it before a move; nothing when there is none or the reader may not browse it. */
    public Optional<IssueAccess> find(String key, Person reader) {
        return new Check(reader).access(issues.getIssueObject(key));
    }

    /**
     * Those of the issues that the reader may browse, by id. One read in Jira for all; permissions are checked once an
     * issue, and once a project where they are the project's.
     */
    public Map<Long, IssueAccess> find(Collection<Long> ids, Person reader) {
        return look(ids, reader).visible();
    }

    /** As above, and which of them are not there at all. */
    public SeenIssues look(Collection<Long> ids, Person reader) {
        Check check = new Check(reader);
        Map<Long, IssueAccess> visible = new HashMap<>();
        Set<Long> missing = new HashSet<>(ids);
        for (Issue issue : read(ids)) {
            missing.remove(issue.getId());
            check.access(issue).ifPresent(access -> visible.put(issue.getId(), access));
        }
        return new SeenIssues(visible, missing);
    }

    /** Where each of the issues is that are there, whoever may see them, by id. */
    public Map<Long, IssueState> states(Collection<Long> ids) {
        Map<Long, IssueState> states = new HashMap<>();
        for (Issue issue : read(ids)) {
            states.put(issue.getId(), new IssueState(issue.getProjectId(), isArchived(issue)));
        }
        return states;
    }

    /** Those of the people who may browse the issue, in the same order; none when it is not there. */
    public List<Person> browsers(long id, Collection<Person> asked) {
        return read(List.of(id)).stream()
                .flatMap(issue -> asked.stream()
                        .filter(person -> new Check(person).access(issue).isPresent()))
                .toList();
    }

    /** The issue that a web fragment is shown for; Jira puts it under {@code issue}. */
    public Optional<IssueAccess> inContext(Map<String, Object> context, Person reader) {
        return context.get("issue") instanceof Issue issue ? new Check(reader).access(issue) : Optional.empty();
    }

    static IssueRef ref(Issue issue) {
        return new IssueRef(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getProjectId(),
                issue.getProjectObject().getKey());
    }

    private List<Issue> read(Collection<Long> ids) {
        return issues.getIssueObjects(new LinkedHashSet<>(ids)).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isArchived(Issue issue) {
        return issue.isArchived() || issue.getProjectObject().isArchived();
    }

    /** Looks at issues with one reader's eyes. */
    private final class Check {

        private final ApplicationUser reader;
        private final Map<Long, Boolean> administered = new HashMap<>();

        Check(Person reader) {
            this.reader = people.user(reader);
        }

        Optional<IssueAccess> access(Issue issue) {
            if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader)) {
                return Optional.empty();
            }
            return Optional.of(new IssueAccess(
                    ref(issue),
                    mayComment(issue),
                    mayAdminister(issue),
                    issue.getSecurityLevelId() != null,
                    isArchived(issue)));
        }

        private boolean mayComment(Issue issue) {
            return reader != null && permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, reader);
        }

        private boolean mayAdminister(Issue issue) {
            return reader != null
                    && administered.computeIfAbsent(
                            issue.getProjectId(),
                            id -> permissions.hasPermission(
                                    ProjectPermissions.ADMINISTER_PROJECTS, issue.getProjectObject(), reader));
        }
    }
}
