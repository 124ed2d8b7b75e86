package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The change log of issues; the class behind {@code ChangeHistoryManager}. What happened before an export was read is unknown. */
public final class History implements ChangeHistoryManager {

    private static final long FIRST_ID = 10000;

    private final Tables tables;
    private final Users users;

    History(Tables tables, Users users) {
        this.tables = tables;
        this.users = users;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        Map<Long, List<Row>> groups = new LinkedHashMap<>();
        tables.sql("""
                select GROUP_ID, AUTHOR_KEY, CREATED, FIELD_TYPE, FIELD_NAME, OLD_VALUE, OLD_TEXT, NEW_VALUE, NEW_TEXT
                from JIRA_CHANGE where ISSUE_ID = ? order by GROUP_ID, POSITION_NUMBER""")
                .param(issue.getId())
                .query(History::row)
                .list()
                .forEach(row -> groups.computeIfAbsent(row.group(), id -> new ArrayList<>())
                        .add(row));
        return groups.values().stream().map(this::history).toList();
    }

    void add(long issue, ApplicationUser by, Instant at, List<ChangeItemBean> items) {
        long group = tables.nextId("change", FIRST_ID);
        List<Object[]> rows = new ArrayList<>();
        for (ChangeItemBean item : items) {
            rows.add(new Object[] {
                group,
                rows.size(),
                issue,
                by == null ? null : by.getKey(),
                at.toEpochMilli(),
                item.getFieldType(),
                item.getField(),
                item.getFrom(),
                item.getFromString(),
                item.getTo(),
                item.getToString()
            });
        }
        tables.batch("""
                insert into JIRA_CHANGE (GROUP_ID, POSITION_NUMBER, ISSUE_ID, AUTHOR_KEY, CREATED, FIELD_TYPE, FIELD_NAME,
                OLD_VALUE, OLD_TEXT, NEW_VALUE, NEW_TEXT) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private record Row(long group, String authorKey, Timestamp created, ChangeItemBean item) {}

    private ChangeHistory history(List<Row> rows) {
        Row first = rows.get(0);
        return new ChangeHistory(
                first.group(),
                users.getUserByKey(first.authorKey()),
                first.created(),
                rows.stream().map(Row::item).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Timestamp created = new Timestamp(row.getLong(3));
        return new Row(
                row.getLong(1),
                row.getString(2),
                created,
                new ChangeItemBean(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        created));
    }
}
