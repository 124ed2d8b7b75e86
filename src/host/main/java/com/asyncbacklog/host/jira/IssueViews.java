package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads issues as pages and lists show them, from the fields that Jira's REST resources gave. */
final class IssueViews {

    private static final String COLUMNS = """
            select i.ID, i.ISSUE_KEY, i.SUMMARY, i.TYPE_NAME, i.STATUS_NAME, i.CATEGORY_KEY, i.CREATED, i.UPDATED,
            i.ASSIGNEE_KEY, p.ID, p.PROJECT_KEY, p.PROJECT_NAME
            from JIRA_ISSUE i join JIRA_PROJECT p on p.ID = i.PROJECT_ID
            """;

    private final Tables tables;
    private final Users users;
    private final ObjectMapper json = new ObjectMapper();

    IssueViews(Tables tables, Users users) {
        this.tables = tables;
        this.users = users;
    }

    /** @param levels the security levels of which issues are shown beside those that have none */
    List<IssueRow> newestFirst(Project project, List<Long> levels, int limit, int offset) {
        List<Long> shown = levels.isEmpty() ? List.of(-1L) : levels;
        return withAssignees(tables.sql(COLUMNS
                        + "where i.PROJECT_ID = :project and (i.SECURITY_ID is null or i.SECURITY_ID in (:levels))"
                        + " order by i.ISSUE_NUMBER desc limit :limit offset :offset")
                .param("project", project.getId())
                .param("levels", shown)
                .param("limit", limit)
                .param("offset", offset)
                .query(IssueViews::row)
                .list());
    }

    IssueView view(Issue issue) {
        JsonNode fields = fieldsOf(issue);
        IssueRow row = rows(List.of(issue.getKey())).get(issue.getKey());
        Map<String, ApplicationUser> people = users.byKeys(
                fields.findValuesAsText(People.REFERENCE).stream().distinct().toList());
        Map<String, IssueRow> others = rows(mentioned(fields));
        return new IssueView(
                issue,
                fields.path("description").asText(""),
                row.type(),
                row.status(),
                row.statusCategory(),
                name(fields.path("priority")),
                name(fields.path("resolution")),
                row.assignee(),
                person(fields.path("reporter"), people),
                row.created(),
                row.updated(),
                fields.path("flagged").asBoolean(),
                stream(fields.path("labels")).map(JsonNode::asText).toList(),
                names(fields.path("components")),
                names(fields.path("fixVersions")),
                linked(fields.path("epic"), others),
                linked(fields.path("parent"), others),
                links(fields.path("issuelinks"), others),
                comments(fields.path("comment").path("comments"), people));
    }

    private record Unassigned(IssueRow row, String assigneeKey) {}

    private Map<String, IssueRow> rows(Collection<String> keys) {
        List<Unassigned> rows = new ArrayList<>();
        Chunks.of(keys)
                .forEach(some -> rows.addAll(tables.sql(COLUMNS + "where i.ISSUE_KEY in (:keys)")
                        .param("keys", some)
                        .query(IssueViews::row)
                        .list()));
        Map<String, IssueRow> byKey = new HashMap<>();
        withAssignees(rows).forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    private static Unassigned row(ResultSet row, int number) throws SQLException {
        JiraProject project = new JiraProject(row.getLong(10), row.getString(11), row.getString(12));
        return new Unassigned(
                new IssueRow(
                        new JiraIssue(row.getLong(1), row.getString(2), row.getString(3), project),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        Optional.empty(),
                        Instant.ofEpochMilli(row.getLong(7)),
                        Instant.ofEpochMilli(row.getLong(8))),
                row.getString(9));
    }

    private List<IssueRow> withAssignees(List<Unassigned> rows) {
        Map<String, ApplicationUser> people = users.byKeys(rows.stream()
                .map(Unassigned::assigneeKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(unassigned -> unassigned
                        .row()
                        .withAssignee(
                                Optional.ofNullable(unassigned.assigneeKey()).map(people::get)))
                .toList();
    }

    private JsonNode fieldsOf(Issue issue) {
        String stored = tables.sql("select FIELDS from JIRA_ISSUE where ID = ?")
                .param(issue.getId())
                .query(String.class)
                .single();
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored fields of " + issue.getKey(), e);
        }
    }

    private static List<String> mentioned(JsonNode fields) {
        Stream<JsonNode> links = stream(fields.path("issuelinks")).map(IssueViews::other);
        return Stream.concat(links, Stream.of(fields.path("epic"), fields.path("parent")))
                .map(place -> place.path("key").textValue())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<IssueView.Link> links(JsonNode links, Map<String, IssueRow> others) {
        return stream(links)
                .flatMap(link ->
                        linked(other(link), others).map(other -> new IssueView.Link(relation(link), other)).stream())
                .toList();
    }

    private static JsonNode other(JsonNode link) {
        return link.has("outwardIssue") ? link.path("outwardIssue") : link.path("inwardIssue");
    }

    private static String relation(JsonNode link) {
        return link.path("type")
                .path(link.has("outwardIssue") ? "outward" : "inward")
                .asText();
    }

    private static Optional<IssueView.LinkedIssue> linked(JsonNode place, Map<String, IssueRow> others) {
        return Optional.ofNullable(place.path("key").textValue())
                .map(key -> new IssueView.LinkedIssue(key, Optional.ofNullable(others.get(key))));
    }

    private static List<IssueView.Comment> comments(JsonNode comments, Map<String, ApplicationUser> people) {
        return stream(comments)
                .map(comment -> new IssueView.Comment(
                        comment.path("id").asText(),
                        person(comment.path("author"), people),
                        ExportedIssue.date(comment.path("created").asText()),
                        body(comment)))
                .toList();
    }

    /** Some published exports give a comment's length in place of its text. */
    private static String body(JsonNode comment) {
        return comment.has("bodyLength")
                ? "(" + comment.path("bodyLength").asInt() + " characters that the export leaves out)"
                : comment.path("body").asText("");
    }

    private static Optional<ApplicationUser> person(JsonNode place, Map<String, ApplicationUser> people) {
        return People.keyIn(place).map(people::get);
    }

    private static Optional<String> name(JsonNode named) {
        return Optional.ofNullable(named.path("name").textValue());
    }

    private static List<String> names(JsonNode several) {
        return stream(several).flatMap(named -> name(named).stream()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
