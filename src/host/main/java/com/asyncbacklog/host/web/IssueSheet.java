package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.IssueRow;
import com.asyncbacklog.host.jira.IssueView;
import com.asyncbacklog.host.jira.IssueView.LinkedIssue;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/**
 * An issue as its page shows it to one reader.
 *
 * @param resolved {@code null} while it is open
 * @param archived by itself or with its project
 * @param links only to issues that the reader may see
 * @param comments newest last; the older ones may be left out
 * @param olderComments how many were left out
 */
public record IssueSheet(
        String key,
        String summary,
        String description,
        Status status,
        List<Field> details,
        Person assignee,
        Person reporter,
        Dates.Shown created,
        Dates.Shown updated,
        Dates.Shown resolved,
        boolean flagged,
        boolean archived,
        List<Link> links,
        List<Comment> comments,
        int olderComments) {

    private static final int COMMENTS = 20;

    /** @param lozenge AUI's class for the status category */
    public record Status(String name, String lozenge) {

        static Status of(String name, String category) {
            return new Status(
                    name,
                    switch (category) {
                        case "done" -> "aui-lozenge-success";
                        case "indeterminate" -> "aui-lozenge-inprogress";
                        default -> "aui-lozenge-default";
                    });
        }
    }

    /** @param value never empty: a field without a value is not shown */
    public record Field(String labelKey, String value) {}

    /** @param relation as seen from this issue, such as {@code blocks} */
    public record Link(String relation, String key, String summary, Status status) {}

    /** @param author {@code null} when not known */
    public record Comment(String id, Person author, Dates.Shown created, String body) {}

    /** @param allComments whether old comments are shown too */
    static IssueSheet of(IssueView view, ApplicationUser reader, boolean allComments, Jira jira) {
        var dates = new Dates(jira.users().zoneOf(reader), jira.users().localeOf(reader));
        int older = allComments ? 0 : Math.max(0, view.comments().size() - COMMENTS);
        return new IssueSheet(
                view.key(),
                view.summary(),
                view.description(),
                Status.of(view.status(), view.statusCategory()),
                details(view, reader, jira),
                view.assignee().map(user -> Person.of(user, jira.users())).orElse(null),
                view.reporter().map(user -> Person.of(user, jira.users())).orElse(null),
                dates.show(view.created()),
                dates.show(view.updated()),
                view.resolved().map(dates::show).orElse(null),
                view.flagged(),
                view.archived() || view.projectArchived(),
                view.links().stream()
                        .flatMap(link -> visible(link.other(), reader, jira)
                                .map(row -> new Link(link.relation(), row.key(), row.summary(), status(row)))
                                .stream())
                        .toList(),
                view.comments().stream()
                        .skip(older)
                        .map(comment -> new Comment(
                                comment.id(),
                                comment.author()
                                        .map(user -> Person.of(user, jira.users()))
                                        .orElse(null),
                                dates.show(comment.created()),
                                comment.body()))
                        .toList(),
                older);
    }

    private static List<Field> details(IssueView view, ApplicationUser reader, Jira jira) {
        return List.of(
                        new Field("page.issue.type", view.type()),
                        new Field("page.issue.priority", view.priority().orElse("")),
                        new Field("page.issue.resolution", view.resolution().orElse("")),
                        new Field("page.issue.security", view.securityLevel().orElse("")),
                        new Field("page.issue.components", String.join(", ", view.components())),
                        new Field("page.issue.fixVersions", String.join(", ", view.fixVersions())),
                        new Field("page.issue.labels", String.join(", ", view.labels())),
                        new Field("page.issue.epic", name(view.epic(), reader, jira)),
                        new Field("page.issue.parent", name(view.parent(), reader, jira)))
                .stream()
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    private static String name(Optional<LinkedIssue> other, ApplicationUser reader, Jira jira) {
        return other.flatMap(issue -> visible(issue, reader, jira))
                .map(row -> row.key() + " " + row.summary())
                .orElse("");
    }

    private static Optional<IssueRow> visible(LinkedIssue other, ApplicationUser reader, Jira jira) {
        return other.issue()
                .filter(row ->
                        jira.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, row.issue(), reader));
    }

    private static Status status(IssueRow row) {
        return Status.of(row.status(), row.statusCategory());
    }
}
