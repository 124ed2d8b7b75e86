package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Jira's issues; the class behind {@code IssueManager}. Only {@link #newestFirst} looks at permissions. */
public final class Issues implements IssueManager {

    private static final String COLUMNS = """
            select i.ID, i.ISSUE_KEY, i.SUMMARY, p.ID, p.PROJECT_KEY, p.PROJECT_NAME
            from JIRA_ISSUE i join JIRA_PROJECT p on p.ID = i.PROJECT_ID
            """;

    private static final long NO_EXPORT = -1;

    private final Tables tables;
    private final IssueTable table;
    private final IssueViews views;
    private final SecurityLevels levels;

    Issues(Tables tables, Users users, Permissions permissions) {
        this.tables = tables;
        this.table = new IssueTable(tables);
        this.views = new IssueViews(tables, users);
        this.levels = permissions.securityLevels();
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : one("where i.ID = ?", id);
    }

    /** Finds the issue by its key, or by one it had before it was moved; the case of letters counts. */
    @Override
    public MutableIssue getIssueObject(String key) {
        if (key == null) {
            return null;
        }
        MutableIssue current = one("where i.ISSUE_KEY = ?", key);
        return current != null ? current : one("join JIRA_MOVED_ISSUE m on m.ISSUE_ID = i.ID where m.OLD_KEY = ?", key);
    }

    /**
     * The issues of these ids. Jira promises neither their order nor what becomes of a missing one, so here they come by id, and
     * at the end stands a {@code null} for each that is missing (unconfirmed).
     */
    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        Set<Long> wanted = new TreeSet<>(ids);
        List<Issue> found = new ArrayList<>();
        Chunks.of(wanted)
                .forEach(some -> tables.sql(COLUMNS + "where i.ID in (:ids) order by i.ID")
                        .param("ids", some)
                        .query(Issues::issue)
                        .list()
                        .forEach(found::add));
        found.addAll(Collections.nCopies(wanted.size() - found.size(), null));
        return found;
    }

    /** All that the issue's page shows; also found by an old key. Whether the reader may see it is the page's to ask. */
    public Optional<IssueView> view(String key) {
        return Optional.ofNullable(getIssueObject(key)).map(views::view);
    }

    /** The project's issues that the reader's security levels admit, newest number first. */
    public List<IssueRow> newestFirst(Project project, ApplicationUser reader, int limit, int offset) {
        return views.newestFirst(project, levels.of(reader, project), limit, offset);
    }

    /** Creates an open issue of type <em>Task</em> with the project's next number. */
    public Issue create(Project project, String summary, ApplicationUser reporter, Instant now) {
        String date = now.truncatedTo(ChronoUnit.MILLIS).toString();
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("summary", summary).put("created", date).put("updated", date);
        fields.putObject("issuetype").put("name", "Task");
        fields.putObject("status")
                .put("name", "Open")
                .putObject("statusCategory")
                .put("key", "new");
        fields.set("reporter", People.reference(reporter.getKey()));
        long id = table.nextId();
        tables.inTransaction(() -> {
            long number = table.nextNumber(project);
            String key = project.getKey() + "-" + number;
            ExportedIssue issue = new ExportedIssue(Optional.of(id), key, project.getKey(), number, fields);
            table.replace(List.of(new IssueTable.Row(id, issue, project, Optional.empty(), NO_EXPORT)));
        });
        return getIssueObject(id);
    }

    /** Moves the issue to another project, where it gets a new key; it is still found by its old ones. */
    public Issue move(Issue issue, Project target) {
        tables.inTransaction(() -> {
            long number = table.nextNumber(target);
            table.rememberOldKey(issue.getKey(), issue.getId());
            tables.sql("update JIRA_ISSUE set ISSUE_KEY = ?, ISSUE_NUMBER = ?, PROJECT_ID = ?, SECURITY_ID = null"
                            + " where ID = ?")
                    .params(target.getKey() + "-" + number, number, target.getId(), issue.getId())
                    .update();
        });
        return getIssueObject(issue.getId());
    }

    private MutableIssue one(String condition, Object value) {
        return tables.sql(COLUMNS + condition)
                .param(value)
                .query(Issues::issue)
                .optional()
                .orElse(null);
    }

    private static JiraIssue issue(ResultSet row, int number) throws SQLException {
        JiraProject project = new JiraProject(row.getLong(4), row.getString(5), row.getString(6));
        return new JiraIssue(row.getLong(1), row.getString(2), row.getString(3), project);
    }
}
