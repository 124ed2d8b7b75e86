package com.asyncbacklog.host.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of {@code JIRA_ISSUE}.
 *
 * @param export the number of the reading that it came with
 * @param fields all fields, as JSON in the form of Jira's REST resources
 */
record StoredIssue(
        long id,
        String key,
        String summary,
        String type,
        String status,
        String category,
        Optional<String> assigneeKey,
        Instant created,
        Instant updated,
        Optional<Long> level,
        boolean archived,
        long number,
        long export,
        JiraProject project,
        String fields) {

    static final String SELECT = """
            select i.ID, i.ISSUE_KEY, i.SUMMARY, i.TYPE_NAME, i.STATUS_NAME, i.CATEGORY_KEY, i.ASSIGNEE_KEY, i.CREATED,
            i.UPDATED, i.SECURITY_ID, i.ARCHIVED, i.ISSUE_NUMBER, i.EXPORT_ID, i.FIELDS, p.ID, p.PROJECT_KEY, p.PROJECT_NAME,
            p.LEAD_KEY, p.ARCHIVED
            from JIRA_ISSUE i join JIRA_PROJECT p on p.ID = i.PROJECT_ID
            """;

    static StoredIssue from(ResultSet row, Users users) throws SQLException {
        long level = row.getLong(10);
        Optional<Long> secured = row.wasNull() ? Optional.empty() : Optional.of(level);
        return new StoredIssue(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)),
                secured,
                row.getInt(11) == 1,
                row.getLong(12),
                row.getLong(13),
                new JiraProject(
                        row.getLong(15),
                        row.getString(16),
                        row.getString(17),
                        row.getString(18),
                        row.getInt(19) == 1,
                        users),
                row.getString(14));
    }
}
