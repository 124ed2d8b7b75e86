package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Jira's dashboards: one of the system, which administrators own (Jira's REST documentation says so), and those of users, each
 * seen by its owner or, when shared, by everybody who is logged in.
 */
public final class Dashboards {

    /** How long a preference's value may be; Jira's bound is unconfirmed, so this one is low on purpose. */
    public static final int VALUE_LENGTH = 1000;

    /** How long a name, a module's key or a preference's key may be. */
    public static final int NAME_LENGTH = 255;

    private static final long SYSTEM_ID = 10_000;
    private static final long FIRST_ID = 10_100;
    private static final String COLUMNS = "select ID, OWNER_KEY, DASHBOARD_NAME, SHARED from JIRA_DASHBOARD ";

    private final Tables tables;
    private final Users users;

    Dashboards(Tables tables, Users users) {
        this.tables = tables;
        this.users = users;
    }

    /** A dashboard; the owner's key is {@code null} for that of the system. */
    public record Dashboard(long id, String ownerKey, String name, boolean shared) {

        public boolean isOfSystem() {
            return ownerKey == null;
        }
    }

    /**
     * An item on a dashboard.
     *
     * @param module the complete key, {@code plugin.key:module-key}
     * @param column 0 or 1
     */
    public record Item(long id, String module, int column) {}

    /** The system's, the user's own by name, then what others share, by name. */
    public List<Dashboard> visibleTo(ApplicationUser user) {
        return tables.sql(COLUMNS + "where OWNER_KEY is null or OWNER_KEY = ? or SHARED = 1"
                        + " order by case when OWNER_KEY is null then 0 when OWNER_KEY = ? then 1 else 2 end,"
                        + " DASHBOARD_NAME, ID")
                .params(user.getKey(), user.getKey())
                .query(Dashboards::dashboard)
                .list();
    }

    /** The dashboard, if it is there and the user may see it. */
    public Optional<Dashboard> visible(long id, ApplicationUser user) {
        return tables.sql(COLUMNS + "where ID = ?").param(id).query(Dashboards::dashboard).stream()
                .filter(found ->
                        found.isOfSystem() || found.shared() || found.ownerKey().equals(user.getKey()))
                .findFirst();
    }

    public boolean mayEdit(Dashboard dashboard, ApplicationUser user) {
        return dashboard.isOfSystem()
                ? users.isAdministrator(user)
                : dashboard.ownerKey().equals(user.getKey());
    }

    public Dashboard create(String name, boolean shared, ApplicationUser owner) {
        var created = new Dashboard(tables.nextId("dashboard", FIRST_ID), owner.getKey(), name, shared);
        insert(created);
        return created;
    }

    /** The system's is always seen by everybody, whatever {@code shared} says. */
    public void change(Dashboard dashboard, String name, boolean shared) {
        tables.sql("update JIRA_DASHBOARD set DASHBOARD_NAME = ?, SHARED = ? where ID = ?")
                .params(name, shared ? 1 : 0, dashboard.id())
                .update();
    }

    /** @throws IllegalArgumentException for the system's, without which Jira has no home */
    public void delete(Dashboard dashboard) {
        if (dashboard.isOfSystem()) {
            throw new IllegalArgumentException("the dashboard of the system can't be deleted");
        }
        tables.inTransaction(() -> {
            items(dashboard).forEach(item -> remove(dashboard, item.id()));
            tables.sql("delete from JIRA_DASHBOARD where ID = ?")
                    .param(dashboard.id())
                    .update();
        });
    }

    /** Oldest first. */
    public List<Item> items(Dashboard dashboard) {
        return tables.sql(
                        "select ID, MODULE_KEY, COLUMN_NUMBER from JIRA_DASHBOARD_ITEM where DASHBOARD_ID = ? order by ID")
                .param(dashboard.id())
                .query((row, number) -> new Item(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    public Item add(Dashboard dashboard, String module, int column) {
        var added = new Item(tables.nextId("dashboardItem", FIRST_ID), module, column);
        tables.sql("insert into JIRA_DASHBOARD_ITEM (ID, DASHBOARD_ID, MODULE_KEY, COLUMN_NUMBER) values (?, ?, ?, ?)")
                .params(added.id(), dashboard.id(), module, column)
                .update();
        return added;
    }

    /** Removes an item with its preferences; one of another dashboard stays. */
    public void remove(Dashboard dashboard, long item) {
        tables.inTransaction(() -> {
            int removed = tables.sql("delete from JIRA_DASHBOARD_ITEM where ID = ? and DASHBOARD_ID = ?")
                    .params(item, dashboard.id())
                    .update();
            if (removed > 0) {
                forgetPreferences(item);
            }
        });
    }

    /** By key. */
    public Map<String, String> preferences(Item item) {
        Map<String, String> preferences = new TreeMap<>();
        tables.sql("select PREFERENCE_KEY, PREFERENCE_VALUE from JIRA_ITEM_PREFERENCE where ITEM_ID = ?")
                .param(item.id())
                .query((ResultSet row) -> {
                    preferences.put(row.getString(1), row.getString(2));
                });
        return preferences;
    }

    /** Puts these in place of all that were there; whether Jira keeps those not named is unconfirmed. */
    public void setPreferences(Item item, Map<String, String> preferences) {
        List<Object[]> rows = preferences.entrySet().stream()
                .map(entry -> new Object[] {item.id(), entry.getKey(), entry.getValue()})
                .toList();
        tables.inTransaction(() -> {
            forgetPreferences(item.id());
            tables.batch(
                    "insert into JIRA_ITEM_PREFERENCE (ITEM_ID, PREFERENCE_KEY, PREFERENCE_VALUE) values (?, ?, ?)",
                    rows);
        });
    }

    void createSystemDashboardOnce() {
        if (tables.sql(COLUMNS + "where ID = ?")
                .param(SYSTEM_ID)
                .query(Dashboards::dashboard)
                .optional()
                .isEmpty()) {
            insert(new Dashboard(SYSTEM_ID, null, "System dashboard", true));
        }
    }

    private void insert(Dashboard dashboard) {
        tables.sql("insert into JIRA_DASHBOARD (ID, OWNER_KEY, DASHBOARD_NAME, SHARED) values (?, ?, ?, ?)")
                .params(dashboard.id(), dashboard.ownerKey(), dashboard.name(), dashboard.shared() ? 1 : 0)
                .update();
    }

    private void forgetPreferences(long item) {
        tables.sql("delete from JIRA_ITEM_PREFERENCE where ITEM_ID = ?")
                .param(item)
                .update();
    }

    private static Dashboard dashboard(ResultSet row, int number) throws SQLException {
        return new Dashboard(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4) == 1);
    }
}
