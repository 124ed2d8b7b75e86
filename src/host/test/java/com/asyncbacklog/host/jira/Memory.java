package com.asyncbacklog.host.jira;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database of one test. */
public final class Memory {

    private Memory() {}

    /** A new H2 in memory, empty, kept until the JVM ends. */
    public static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
