package com.asyncbacklog.host.jira;

import java.util.List;
import java.util.Map;

/** The statuses that there are: those of Jira's own workflows, and those that some issue has. */
final class Statuses {

    private static final Map<String, String> SHIPPED = Map.of(
            "Open", "new",
            "To Do", "new",
            "Reopened", "new",
            "In Progress", "indeterminate",
            "In Review", "indeterminate",
            "Resolved", "done",
            "Closed", "done",
            "Done", "done");

    private final Tables tables;

    Statuses(Tables tables) {
        this.tables = tables;
    }

    /**
     * Jira's {@code new}, {@code indeterminate}, {@code done} or {@code undefined}.
     *
     * @throws IllegalArgumentException when there is no such status
     */
    String categoryOf(String status) {
        if (SHIPPED.containsKey(status)) {
            return SHIPPED.get(status);
        }
        List<String> categories = tables.sql("select CATEGORY_KEY from JIRA_ISSUE where STATUS_NAME = ? limit 1")
                .param(status)
                .query(String.class)
                .list();
        FieldRules.require(!categories.isEmpty(), "there is no status " + status);
        return categories.get(0);
    }
}
