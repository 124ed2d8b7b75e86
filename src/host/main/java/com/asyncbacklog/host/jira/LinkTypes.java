package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/**
 * Kinds of issue links; the class behind {@code IssueLinkTypeManager}. A new Jira has <em>Blocks</em>, <em>Cloners</em>,
 * <em>Duplicate</em> and <em>Relates</em>; <em>Depends</em>, which many add, is here too, and an export brings its own.
 */
public final class LinkTypes implements IssueLinkTypeManager {

    private static final long FIRST_ID = 10000;
    private static final String COLUMNS = "select ID, NAME, OUTWARD, INWARD from JIRA_LINK_TYPE ";

    private final Tables tables;

    LinkTypes(Tables tables) {
        this.tables = tables;
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return tables.sql(COLUMNS + "where ID = ?")
                .param(id)
                .query(LinkTypes::type)
                .optional()
                .orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return tables.sql(COLUMNS + "order by NAME").query(LinkTypes::type).list();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return tables.sql(COLUMNS + "where lower(NAME) = lower(?)")
                .param(name)
                .query(LinkTypes::type)
                .list();
    }

    /** The kind of exactly this name. */
    public Optional<IssueLinkType> named(String name) {
        return tables.sql(COLUMNS + "where NAME = ?")
                .param(name)
                .query(LinkTypes::type)
                .optional();
    }

    /** The kind of this name, created with these words if there is none; one that exists keeps its own words. */
    IssueLinkType define(String name, String outward, String inward) {
        return named(name).orElseGet(() -> create(name, outward, inward));
    }

    void createDefaults() {
        define("Blocks", "blocks", "is blocked by");
        define("Cloners", "clones", "is cloned by");
        define("Duplicate", "duplicates", "is duplicated by");
        define("Relates", "relates to", "relates to");
        define("Depends", "depends on", "is depended on by");
    }

    private IssueLinkType create(String name, String outward, String inward) {
        IssueLinkType type = new Type(tables.nextId("link type", FIRST_ID), name, outward, inward);
        tables.sql("insert into JIRA_LINK_TYPE (ID, NAME, OUTWARD, INWARD) values (?, ?, ?, ?)")
                .params(type.getId(), name, outward, inward)
                .update();
        return type;
    }

    private static IssueLinkType type(ResultSet row, int number) throws SQLException {
        return new Type(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }

    private record Type(Long getId, String getName, String getOutward, String getInward) implements IssueLinkType {}
}
