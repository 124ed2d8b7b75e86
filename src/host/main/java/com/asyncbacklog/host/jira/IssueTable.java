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

    private static final List<String> COLUMNS = List.of(
            "ISSUE_KEY",
            "PROJECT_ID",
            "ISSUE_NUMBER",
            "SUMMARY",
            "TYPE_NAME",
            "STATUS_NAME",
            "CATEGORY_KEY",
            "ASSIGNEE_KEY",
            "CREATED",
            "UPDATED",
            "SECURITY_ID",
            "ARCHIVED",
            "EXPORT_ID",
            "FIELDS",
            "ID");

    private final Tables tables;

    IssueTable(Tables tables) {
        this.tables = tables;
    }

    /** @param export the number of the reading that it came with */
    record Identity(long id, String key, long export) {}

    record Row(long id, ExportedIssue issue, Project project, Optional<Long> level, long export) {

        /** In the order of {@link #COLUMNS}. */
        private Object[] values() {
            return new Object[] {
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
                issue.isArchived() ? 1 : 0,
                export,
                issue.fields().toString(),
                id
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

    /** Writes these issues in place of those of the same ids, without links; their history and former keys stay. */
    void replace(List<Row> rows) {
        for (List<Row> some : Chunks.of(rows)) {
            List<Long> ids = some.stream().map(Row::id).toList();
            deleteWhere("JIRA_LINK where SOURCE_ID", ids);
            deleteWhere("JIRA_LINK where DESTINATION_ID", ids);
            deleteWhere("JIRA_ISSUE where ID", ids);
        }
        tables.batch(
                "insert into JIRA_ISSUE (" + String.join(", ", COLUMNS) + ") values (?"
                        + ", ?".repeat(COLUMNS.size() - 1) + ")",
                rows.stream().map(Row::values).toList());
        Map<Long, Long> last = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.project().getId(), row -> row.issue().number(), Math::max));
        last.forEach((project, number) -> tables.sql(
                        "update JIRA_PROJECT set LAST_NUMBER = ? where ID = ? and LAST_NUMBER < ?")
                .params(number, project, number)
                .update());
    }

    /** Writes an issue that is here. */
    void update(Row row) {
        List<String> changed = COLUMNS.subList(0, COLUMNS.size() - 1);
        tables.sql("update JIRA_ISSUE set " + String.join(" = ?, ", changed) + " = ? where ID = ?")
                .params(row.values())
                .update();
    }

    /** Holds the issue until the transaction ends; answers whether it is there. */
    boolean lock(long id) {
        return tables.sql("select ID from JIRA_ISSUE where ID = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Deletes issues with all that is only theirs: comments, links, history and former keys. */
    void delete(Collection<Long> ids) {
        for (List<Long> some : Chunks.of(ids)) {
            deleteWhere("JIRA_LINK where SOURCE_ID", some);
            deleteWhere("JIRA_LINK where DESTINATION_ID", some);
            deleteWhere("JIRA_CHANGE where ISSUE_ID", some);
            deleteWhere("JIRA_MOVED_ISSUE where ISSUE_ID", some);
            deleteWhere("JIRA_ISSUE where ID", some);
        }
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
        delete(tables.sql("select ID from JIRA_ISSUE where EXPORT_ID = ?")
                .param(export)
                .query(Long.class)
                .list());
    }

    private void deleteWhere(String tableAndColumn, List<Long> ids) {
        tables.sql("delete from " + tableAndColumn + " in (:ids)")
                .param("ids", ids)
                .update();
    }

    private List<Identity> identities(String column, List<?> values) {
        return tables.sql("select ID, ISSUE_KEY, EXPORT_ID from JIRA_ISSUE where " + column + " in (:values)")
                .param("values", values)
                .query((row, number) -> new Identity(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
