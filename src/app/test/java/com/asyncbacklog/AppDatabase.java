package com.asyncbacklog;

import com.asyncbacklog.host.activeobjects.HostActiveObjects;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.StatementCount;
import com.asyncbacklog.host.testing.TestDatabase;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;

/** The tables of the app in a database of their own, on the Active Objects that the host uses. */
public final class AppDatabase extends ExternalResource {

    private final DatabaseKind kind;
    private TestDatabase database;
    private ActiveObjects objects;

    /** On H2 in memory. */
    public AppDatabase() {
        this(DatabaseKind.H2);
    }

    public AppDatabase(DatabaseKind kind) {
        this.kind = kind;
    }

    @Override
    protected void before() {
        open();
    }

    @Override
    protected void after() {
        close();
    }

    /** For what is no test. */
    public void open() {
        database = TestDatabase.create(kind);
        objects = HostActiveObjects.open(database.database(), "com.asyncbacklog", entities());
    }

    public void close() {
        database.close();
    }

    public ActiveObjects objects() {
        return objects;
    }

    /** For plain SQL beside Active Objects, over the same pool. */
    public DataSource source() {
        return database.database().app();
    }

    /** Lets the database look at its tables, as it does by itself some time after many rows have come. */
    public void analyze() throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            if (kind == DatabaseKind.MARIADB) {
                for (String table : tables(connection)) {
                    statement.execute("analyze table `" + table + "`");
                }
            } else {
                statement.execute("analyze");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "AO\\_%", null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    public StatementCount statements() {
        return database.database().appStatements();
    }

    /** Those that the descriptor lists, as Jira would make them. */
    @SuppressWarnings("unchecked")
    public static List<Class<? extends RawEntity<?>>> entities() {
        return Descriptor.listed("entity").stream()
                .<Class<? extends RawEntity<?>>>map(name -> {
                    try {
                        return (Class<? extends RawEntity<?>>) Class.forName(name);
                    } catch (ClassNotFoundException missing) {
                        throw new IllegalStateException(missing);
                    }
                })
                .toList();
    }
}
