package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.jql.ParsedQuery.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes SQL of {@code ORDER BY}. Without one, the newest key comes first. That dates and priorities come descending unless told
 * is unconfirmed, and so is sorting statuses and types by name rather than by their order in Jira's administration.
 */
final class Ordering {

    private static final Column KEY = new Column(List.of("p.PROJECT_KEY", "i.ISSUE_NUMBER"), true);
    private static final Column CREATED = new Column(List.of("i.CREATED"), true);
    private static final Column UPDATED = new Column(List.of("i.UPDATED"), true);
    private static final Column TYPE = new Column(List.of("lower(i.TYPE_NAME)"), false);
    private static final Column RESOLVED =
            new Column(List.of("coalesce((" + value("NUMBER_VALUE", "resolved") + "), 0)"), true);
    private static final String PRIORITY = "case coalesce((" + value("TEXT_VALUE", "priority") + "), '')"
            + " when 'blocker' then 9 when 'highest' then 9 when 'critical' then 8 when 'high' then 7 when 'major' then 6"
            + " when 'medium' then 5 when 'minor' then 4 when 'low' then 3 when 'lowest' then 2 when 'trivial' then 1"
            + " else 0 end";
    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("key", KEY),
            Map.entry("issuekey", KEY),
            Map.entry("issue", KEY),
            Map.entry("id", KEY),
            Map.entry("created", CREATED),
            Map.entry("createddate", CREATED),
            Map.entry("updated", UPDATED),
            Map.entry("updateddate", UPDATED),
            Map.entry("resolved", RESOLVED),
            Map.entry("resolutiondate", RESOLVED),
            Map.entry("project", new Column(List.of("lower(p.PROJECT_NAME)"), false)),
            Map.entry("issuetype", TYPE),
            Map.entry("type", TYPE),
            Map.entry("status", new Column(List.of("lower(i.STATUS_NAME)"), false)),
            Map.entry("summary", new Column(List.of("lower(i.SUMMARY)"), false)),
            Map.entry("priority", new Column(List.of(PRIORITY), true)),
            Map.entry(
                    "assignee",
                    new Column(
                            List.of("coalesce((select lower(u.DISPLAY_NAME) from JIRA_USER u"
                                    + " where u.USER_KEY = i.ASSIGNEE_KEY), '')"),
                            false)));

    private Ordering() {}

    /** The text after {@code order by}; what is wrong is said to the searcher. */
    static String of(List<Sort> sorts, Searcher searcher) {
        List<String> order = new ArrayList<>();
        for (Sort sort : sorts) {
            String name = sort.field().toLowerCase(Locale.ROOT);
            if (COLUMNS.containsKey(name)) {
                order.add(COLUMNS.get(name).sql(sort));
            } else if (Fields.named(sort.field()).isPresent()) {
                throw new NotInThisHost("JQL: sorting by " + sort.field());
            } else {
                searcher.error("Not able to sort using field '" + sort.field() + "'.");
            }
        }
        return order.isEmpty() ? "p.PROJECT_KEY desc, i.ISSUE_NUMBER desc" : String.join(", ", order);
    }

    private record Column(List<String> expressions, boolean descendingUnlessTold) {

        String sql(Sort sort) {
            String direction = sort.descending().orElse(descendingUnlessTold) ? " desc" : " asc";
            return String.join(
                    ", ", expressions.stream().map(sql -> sql + direction).toList());
        }
    }

    private static String value(String column, String field) {
        return "select max(v." + column + ") from JIRA_ISSUE_VALUE v where v.ISSUE_ID = i.ID and v.FIELD = '" + field
                + "'";
    }
}
