package com.asyncbacklog.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds issues by a condition, leaving out what the reader may not browse and what is archived. */
public final class IssueSearch {

    private static final String TABLES = " from JIRA_ISSUE i join JIRA_PROJECT p on p.ID = i.PROJECT_ID where ";

    private final Tables tables;
    private final Projects projects;
    private final SecurityLevels levels;

    IssueSearch(Tables tables, Projects projects, Permissions permissions) {
        this.tables = tables;
        this.projects = projects;
        this.levels = permissions.securityLevels();
    }

    /**
     * Ids of the issues found, in this order.
     *
     * @param order for {@code order by}; made of column names, never of what somebody typed
     */
    public List<Long> find(SqlCondition condition, String order, ApplicationUser reader, int start, int max) {
        SqlCondition all = readable(condition, reader);
        return tables.sql("select i.ID" + TABLES + all.text() + " order by " + order + ", i.ID limit " + max
                        + " offset " + start)
                .params(all.values())
                .query(Long.class)
                .list();
    }

    public long count(SqlCondition condition, ApplicationUser reader) {
        SqlCondition all = readable(condition, reader);
        return tables.sql("select count(*)" + TABLES + all.text())
                .params(all.values())
                .query(Long.class)
                .single();
    }

    /** The names of a kind that issues have, for example all statuses; {@code column} as {@link SqlCondition} names them. */
    public List<String> names(String column) {
        return tables.sql("select distinct " + column + TABLES + column + " is not null order by 1")
                .query(String.class)
                .list();
    }

    /** The values that issues have in a field without a column, in small letters. */
    public List<String> values(String field) {
        return tables.sql("select distinct TEXT_VALUE from JIRA_ISSUE_VALUE where FIELD = ? order by 1")
                .param(field)
                .query(String.class)
                .list();
    }

    /**
     * Ids of the issues whose texts pass a test, whoever may see them.
     *
     * @param parts of words, in small letters, all of which an issue must have to be tested
     * @param test gets the summary and the issue's other fields as JSON
     */
    public Set<Long> withText(Collection<String> parts, boolean summaryOnly, BiPredicate<String, String> test) {
        List<SqlCondition> like = new ArrayList<>();
        for (String part : parts) {
            SqlCondition inSummary = SqlCondition.of("lower(i.SUMMARY) like ?", "%" + part + "%");
            SqlCondition inFields = SqlCondition.of("lower(i.FIELDS) like ?", "%" + part + "%");
            like.add(summaryOnly ? inSummary : SqlCondition.or(List.of(inSummary, inFields)));
        }
        SqlCondition all = like.isEmpty() ? SqlCondition.ALL : SqlCondition.and(like);
        Set<Long> found = new HashSet<>();
        tables.sql("select i.ID, i.SUMMARY, i.FIELDS" + TABLES + all.text())
                .params(all.values())
                .query(row -> {
                    if (test.test(row.getString(2), row.getString(3))) {
                        found.add(row.getLong(1));
                    }
                });
        return found;
    }

    private SqlCondition readable(SqlCondition condition, ApplicationUser reader) {
        List<Long> ids = new ArrayList<>();
        List<Long> admitted = new ArrayList<>();
        for (Project project : projects.visibleTo(reader)) {
            ids.add(project.getId());
            admitted.addAll(levels.of(reader, project));
        }
        return SqlCondition.and(List.of(
                SqlCondition.of("i.ARCHIVED = 0 and p.ARCHIVED = 0"),
                SqlCondition.isOneOfNumbers("i.PROJECT_ID", ids),
                SqlCondition.or(List.of(
                        SqlCondition.of("i.SECURITY_ID is null"),
                        SqlCondition.isOneOfNumbers("i.SECURITY_ID", admitted))),
                condition));
    }
}
