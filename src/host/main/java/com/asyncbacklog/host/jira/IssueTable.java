package com.asyncbacklog.host.jira;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes issues: what is looked up or sorted by in columns, all other fields as JSON in one. */
final class IssueTable {

    /** Far above the ids of any export, which keep theirs. */
    private static final long FIRST_ID = 1_000_000_000;

    private final Tables tables;
    private final IssueValues values;

    IssueTable(Tables tables) {
        this.tables = tables;
        this.values = new IssueValues(tables);
    }

    /** @param export the number of the reading that it came with */
    record Identity(long id, String key, long export) {}

    record Row(long id, ExportedIssue issue, Project project, Optional<Long> level, long export) {

        private Object[] values() {
            return new Object[] {
                id,
                issue.key(),
                project.getId(),
                issue.number(),
                issue.summary(),
                issue.type(),
                issue.status(),
                issue.category(),
                People.keyIn(issue.fields().path("assignee")).orElse(null),
                issue.created().toEpochMilli(),
                issue.updated().toEpochMilli(),
                level.orElse(null),
                export,
                issue.fields().toString()
            };
        }
    }

    long nextId() {
        return tables.nextId("issue", FIRST_ID);
    }

    /** The issues here that have one of these ids or keys. */
    Collection<Identity> known(Collection<Long> ids, Collection<String> keys) {
        List<Identity> known = new ArrayList<>();
        Chunks.of(ids).forEach(some -> known.addAll(identities("ID", some)));
        Chunks.of(keys).forEach(some -> known.addAll(identities("ISSUE_KEY", some)));
        return known;
    }

    /** Writes these issues in place of those of the same ids. */
    void replace(List<Row> rows) {
        Chunks.of(rows)
                .forEach(some -> tables.sql("delete from JIRA_ISSUE where ID in (:ids)")
                        .param("ids", some.stream().map(Row::id).toList())
                        .update());
        tables.batch("""
                insert into JIRA_ISSUE (ID, ISSUE_KEY, PROJECT_ID, ISSUE_NUMBER, SUMMARY, TYPE_NAME, STATUS_NAME, CATEGORY_KEY,
                ASSIGNEE_KEY, CREATED, UPDATED, SECURITY_ID, EXPORT_ID, FIELDS)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows.stream().map(Row::values).toList());
        values.replace(rows);
        Map<Long, Long> last = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.project().getId(), row -> row.issue().number(), Math::max));
        last.forEach((project, number) -> tables.sql(
                        "update JIRA_PROJECT set LAST_NUMBER = ? where ID = ? and LAST_NUMBER < ?")
                .params(number, project, number)
                .update());
    }

    /** From now on the issue is also found by a key that it had. */
    void rememberOldKey(String oldKey, long id) {
        tables.sql("delete from JIRA_MOVED_ISSUE where OLD_KEY = ?")
                .param(oldKey)
                .update();
        tables.sql("insert into JIRA_MOVED_ISSUE (OLD_KEY, ISSUE_ID) values (?, ?)")
                .params(oldKey, id)
                .update();
    }

    /** The next number in a project, never given twice. */
    long nextNumber(Project project) {
        tables.sql("update JIRA_PROJECT set LAST_NUMBER = LAST_NUMBER + 1 where ID = ?")
                .param(project.getId())
                .update();
        return tables.sql("select LAST_NUMBER from JIRA_PROJECT where ID = ?")
                .param(project.getId())
                .query(Long.class)
                .single();
    }

    void deleteAllOf(long export) {
        tables.sql("delete from JIRA_MOVED_ISSUE where ISSUE_ID in (select ID from JIRA_ISSUE where EXPORT_ID = ?)")
                .param(export)
                .update();
        tables.sql("delete from JIRA_ISSUE_VALUE where ISSUE_ID in (select ID from JIRA_ISSUE where EXPORT_ID = ?)")
                .param(export)
                .update();
        tables.sql("delete from JIRA_ISSUE where EXPORT_ID = ?").param(export).update();
    }

    private List<Identity> identities(String column, List<?> values) {
        return tables.sql("select ID, ISSUE_KEY, EXPORT_ID from JIRA_ISSUE where " + column + " in (:values)")
                .param("values", values)
                .query((row, number) -> new Identity(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
