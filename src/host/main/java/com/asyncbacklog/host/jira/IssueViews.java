package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads issues as pages and lists show them. */
final class IssueViews {

    private final IssueReader reader;
    private final SecurityLevels levels;
    private final Links links;

    IssueViews(IssueReader reader, SecurityLevels levels, Links links) {
        this.reader = reader;
        this.levels = levels;
        this.links = links;
    }

    /** @param levels the security levels of which issues are shown beside those that have none */
    List<IssueRow> newestFirst(Project project, List<Long> levels, int limit, int offset) {
        List<Long> shown = levels.isEmpty() ? List.of(-1L) : levels;
        return rows(reader.list(
                "where i.PROJECT_ID = :project and i.ARCHIVED = 0 and p.ARCHIVED = 0"
                        + " and (i.SECURITY_ID is null or i.SECURITY_ID in (:levels))"
                        + " order by i.ISSUE_NUMBER desc limit :limit offset :offset",
                Map.of("project", project.getId(), "levels", shown, "limit", limit, "offset", offset)));
    }

    IssueView view(JiraIssue issue) {
        StoredIssue stored = issue.stored();
        IssueFields fields = issue.fields();
        Map<String, ApplicationUser> people = reader.users().byKeys(fields.peopleKeys());
        Map<String, IssueRow> others = rowsByKey(Stream.concat(fields.epicKey().stream(), fields.parentKey().stream())
                .toList());
        return new IssueView(
                issue,
                fields.description().orElse(""),
                stored.type(),
                stored.status(),
                stored.category(),
                fields.priority(),
                fields.resolution(),
                fields.resolved(),
                stored.level().flatMap(levels::nameOf),
                stored.archived(),
                stored.project().isArchived(),
                stored.assigneeKey().map(people::get),
                fields.reporterKey().map(people::get),
                stored.created(),
                stored.updated(),
                fields.flagged(),
                fields.labels(),
                fields.components(),
                fields.fixVersions(),
                linked(fields.epicKey(), others),
                linked(fields.parentKey(), others),
                links(issue),
                comments(fields, people));
    }

    private Map<String, IssueRow> rowsByKey(Collection<String> keys) {
        Map<String, JiraIssue> issues = reader.byKeys(keys);
        Map<String, IssueRow> rows = new HashMap<>();
        issues.forEach((key, issue) -> rows.put(key, rows(List.of(issue)).get(0)));
        return rows;
    }

    private List<IssueRow> rows(List<JiraIssue> issues) {
        Map<String, ApplicationUser> people = reader.users()
                .byKeys(issues.stream()
                        .flatMap(issue -> issue.stored().assigneeKey().stream())
                        .distinct()
                        .toList());
        return issues.stream().map(issue -> row(issue, people)).toList();
    }

    private static IssueRow row(JiraIssue issue, Map<String, ApplicationUser> people) {
        StoredIssue stored = issue.stored();
        return new IssueRow(
                issue,
                stored.type(),
                stored.status(),
                stored.category(),
                stored.assigneeKey().map(people::get),
                stored.created(),
                stored.updated());
    }

    private static Optional<IssueView.LinkedIssue> linked(Optional<String> key, Map<String, IssueRow> others) {
        return key.map(wanted -> new IssueView.LinkedIssue(wanted, Optional.ofNullable(others.get(wanted))));
    }

    private List<IssueView.Link> links(JiraIssue issue) {
        List<IssueLink> outward = links.getOutwardLinks(issue.getId());
        List<IssueLink> inward = links.getInwardLinks(issue.getId());
        List<JiraIssue> others = new ArrayList<>();
        outward.forEach(link -> others.add((JiraIssue) link.getDestinationObject()));
        inward.forEach(link -> others.add((JiraIssue) link.getSourceObject()));
        List<IssueRow> rows = rows(others);
        List<IssueView.Link> found = new ArrayList<>();
        outward.forEach(link -> found.add(link(link.getIssueLinkType().getOutward(), rows.get(found.size()))));
        inward.forEach(link -> found.add(link(link.getIssueLinkType().getInward(), rows.get(found.size()))));
        return found;
    }

    private static IssueView.Link link(String relation, IssueRow other) {
        return new IssueView.Link(relation, new IssueView.LinkedIssue(other.key(), Optional.of(other)));
    }

    private static List<IssueView.Comment> comments(IssueFields fields, Map<String, ApplicationUser> people) {
        return fields.comments().stream()
                .map(comment -> new IssueView.Comment(
                        comment.id(), comment.authorKey().map(people::get), comment.created(), comment.body()))
                .toList();
    }
}
