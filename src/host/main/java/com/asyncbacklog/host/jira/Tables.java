package com.asyncbacklog.host.jira;

import com.asyncbacklog.host.database.DatabaseLock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Jira's own tables, created where missing. The SQL is what H2, PostgreSQL and MariaDB share; instants are epoch milliseconds,
 * since each of the three understands {@code TIMESTAMP} differently.
 */
final class Tables {

    private static final List<String> SCHEMA = List.of(
            "create table if not exists JIRA_SEQUENCE (NAME varchar(60) primary key, NEXT_ID bigint not null)",
            """
            create table if not exists JIRA_USER (USER_KEY varchar(255) primary key, USER_NAME varchar(255) not null,
            LOWER_NAME varchar(255) not null unique, DISPLAY_NAME varchar(255) not null, EMAIL varchar(255), ACTIVE smallint not null,
            ZONE_ID varchar(60) not null, LOCALE_TAG varchar(60) not null, PASSWORD_HASH varchar(255) not null)""",
            "alter table JIRA_USER add column if not exists EMAIL varchar(255)",
            """
            create table if not exists JIRA_MEMBERSHIP (GROUP_NAME varchar(255) not null, USER_KEY varchar(255) not null,
            primary key (USER_KEY, GROUP_NAME))""",
            """
            create table if not exists JIRA_PROJECT (ID bigint primary key, PROJECT_KEY varchar(255) not null unique,
            PROJECT_NAME varchar(255) not null, LEAD_KEY varchar(255), LAST_NUMBER bigint not null)""",
            // Homes of before had no archive.
            "alter table JIRA_PROJECT add column if not exists ARCHIVED smallint default 0 not null",
            """
            create table if not exists JIRA_ROLE (ID bigint primary key, ROLE_NAME varchar(100) not null unique)""",
            """
            create table if not exists JIRA_GRANT (PROJECT_ID bigint not null, PERMISSION varchar(100) not null,
            HOLDER_KIND varchar(30) not null, HOLDER varchar(255) not null,
            primary key (PROJECT_ID, PERMISSION, HOLDER_KIND, HOLDER))""",
            """
            create table if not exists JIRA_ROLE_ACTOR (PROJECT_ID bigint not null, ROLE_NAME varchar(100) not null,
            HOLDER_KIND varchar(30) not null, HOLDER varchar(255) not null,
            primary key (PROJECT_ID, ROLE_NAME, HOLDER_KIND, HOLDER))""",
            """
            create table if not exists JIRA_SECURITY_LEVEL (ID bigint primary key, PROJECT_ID bigint not null,
            LEVEL_NAME varchar(255) not null, unique (PROJECT_ID, LEVEL_NAME))""",
            """
            create table if not exists JIRA_SECURITY_HOLDER (LEVEL_ID bigint not null, HOLDER_KIND varchar(30) not null,
            HOLDER varchar(255) not null, primary key (LEVEL_ID, HOLDER_KIND, HOLDER))""",
            """
            create table if not exists JIRA_EXPORT (ID bigint primary key, FILE_NAME varchar(700) not null unique,
            SIZE_BYTES bigint not null, MODIFIED bigint not null, SHA256 varchar(64) not null)""",
            """
            create table if not exists JIRA_ISSUE (ID bigint primary key, ISSUE_KEY varchar(255) not null unique,
            PROJECT_ID bigint not null, ISSUE_NUMBER bigint not null, SUMMARY varchar(1000) not null,
            TYPE_NAME varchar(255) not null, STATUS_NAME varchar(255) not null, CATEGORY_KEY varchar(60) not null,
            ASSIGNEE_KEY varchar(255), CREATED bigint not null, UPDATED bigint not null, SECURITY_ID bigint,
            EXPORT_ID bigint not null, FIELDS %s not null)""",
            "alter table JIRA_ISSUE add column if not exists ARCHIVED smallint default 0 not null",
            """
            create table if not exists JIRA_DASHBOARD (ID bigint primary key, OWNER_KEY varchar(255),
            DASHBOARD_NAME varchar(255) not null, SHARED smallint not null)""",
            """
            create table if not exists JIRA_DASHBOARD_ITEM (ID bigint primary key, DASHBOARD_ID bigint not null,
            MODULE_KEY varchar(255) not null, COLUMN_NUMBER smallint not null)""",
            """
            create table if not exists JIRA_ITEM_PREFERENCE (ITEM_ID bigint not null, PREFERENCE_KEY varchar(255) not null,
            PREFERENCE_VALUE varchar(1000) not null, primary key (ITEM_ID, PREFERENCE_KEY))""",
            "create unique index if not exists JIRA_ISSUE_NUMBER on JIRA_ISSUE (PROJECT_ID, ISSUE_NUMBER)",
            "create index if not exists JIRA_ISSUE_EXPORT on JIRA_ISSUE (EXPORT_ID)",
            "create index if not exists JIRA_ISSUE_ASSIGNEE on JIRA_ISSUE (ASSIGNEE_KEY)",
            "create index if not exists JIRA_ISSUE_STATUS on JIRA_ISSUE (STATUS_NAME)",
            """
            create table if not exists JIRA_ISSUE_VALUE (ISSUE_ID bigint not null, FIELD varchar(20) not null,
            TEXT_VALUE varchar(255) not null, NUMBER_VALUE bigint)""",
            "create index if not exists JIRA_ISSUE_VALUE_OF on JIRA_ISSUE_VALUE (ISSUE_ID, FIELD)",
            "create index if not exists JIRA_ISSUE_WITH_VALUE on JIRA_ISSUE_VALUE (FIELD, TEXT_VALUE, ISSUE_ID)",
            """
            create table if not exists JIRA_ACCESS_TOKEN (ID bigint primary key, USER_KEY varchar(255) not null,
            NAME varchar(255) not null, CREATED bigint not null, EXPIRES bigint, LAST_USED bigint,
            HASH varchar(64) not null unique)""",
            "create table if not exists JIRA_MOVED_ISSUE (OLD_KEY varchar(255) primary key, ISSUE_ID bigint not null)",
            """
            create table if not exists JIRA_LINK_TYPE (ID bigint primary key, NAME varchar(255) not null unique,
            OUTWARD varchar(255) not null, INWARD varchar(255) not null)""",
            """
            create table if not exists JIRA_LINK (ID bigint primary key, TYPE_ID bigint not null,
            SOURCE_ID bigint not null, DESTINATION_ID bigint not null, unique (SOURCE_ID, DESTINATION_ID, TYPE_ID))""",
            "create index if not exists JIRA_LINK_DESTINATION on JIRA_LINK (DESTINATION_ID)",
            "create index if not exists JIRA_LINK_KIND on JIRA_LINK (TYPE_ID)",
            """
            create table if not exists JIRA_WAITING_LINK (TYPE_ID bigint not null, SOURCE_KEY varchar(255) not null,
            DESTINATION_KEY varchar(255) not null, primary key (SOURCE_KEY, DESTINATION_KEY, TYPE_ID))""",
            """
            create table if not exists JIRA_CHANGE (GROUP_ID bigint not null, POSITION_NUMBER int not null,
            ISSUE_ID bigint not null, AUTHOR_KEY varchar(255), CREATED bigint not null, FIELD_TYPE varchar(30) not null,
            FIELD_NAME varchar(255) not null, OLD_VALUE %1$s, OLD_TEXT %1$s, NEW_VALUE %1$s, NEW_TEXT %1$s,
            primary key (GROUP_ID, POSITION_NUMBER))""",
            "create index if not exists JIRA_CHANGE_ISSUE on JIRA_CHANGE (ISSUE_ID)");

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final DatabaseLock lock;

    private Tables(DataSource database) {
        template = new JdbcTemplate(database);
        client = JdbcClient.create(template);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        lock = new DatabaseLock(database, "jira");
    }

    static Tables in(DataSource database) {
        Tables tables = new Tables(database);
        tables.alone(tables::create);
        return tables;
    }

    JdbcClient.StatementSpec sql(String statement) {
        return client.sql(statement);
    }

    void batch(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            template.batchUpdate(statement, rows);
        }
    }

    /** Only one node at a time does {@code work}; this is no transaction, and waits even within one. */
    void alone(Runnable work) {
        lock.holding(work);
    }

    /** All that {@code work} does on this thread becomes visible at once or, when it throws, not at all. */
    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** The next number of a sequence, never given twice, also not to another node on this database. */
    long nextId(String sequence, long first) {
        return nextIds(sequence, first, 1);
    }

    /** The first of the next {@code count} numbers of a sequence. */
    long nextIds(String sequence, long first, int count) {
        return Objects.requireNonNull(transactions.execute(status -> {
            int known = sql("update JIRA_SEQUENCE set NEXT_ID = NEXT_ID + ? where NAME = ?")
                    .params(count, sequence)
                    .update();
            if (known == 0) {
                sql("insert into JIRA_SEQUENCE (NAME, NEXT_ID) values (?, ?)")
                        .params(sequence, first + count)
                        .update();
            }
            long next = sql("select NEXT_ID from JIRA_SEQUENCE where NAME = ?")
                    .param(sequence)
                    .query(Long.class)
                    .single();
            return next - count;
        }));
    }

    private void create() {
        String text = typeOfLongText();
        SCHEMA.forEach(statement -> template.execute(statement.formatted(text)));
    }

    private String typeOfLongText() {
        String product = template.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        return product.equals("MariaDB") || product.equals("MySQL") ? "longtext" : "text";
    }
}
