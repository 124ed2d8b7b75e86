package com.asyncbacklog.host.testing;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.DatabaseServer;
import com.asyncbacklog.host.database.HostDatabase;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * A new, empty database of a kind, for one test of a store; closing it drops it. One server of each kind serves all tests of a
 * JVM: it starts with the first that asks, keeps its data in the module's {@code target} and stops with the JVM. A server that
 * can't start fails the test.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Servers SERVERS = new Servers();

    private final HostDatabase database;
    private final Runnable drop;

    private TestDatabase(HostDatabase database, Runnable drop) {
        this.database = database;
        this.drop = drop;
    }

    public static TestDatabase create(DatabaseKind kind) {
        return switch (kind) {
            case H2 -> new TestDatabase(HostDatabase.inMemory(), () -> {});
            case POSTGRES, MARIADB -> SERVERS.create(kind);
        };
    }

    public HostDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        drop.run();
    }

    private static final class Servers {

        private final Map<DatabaseKind, DatabaseServer> started = new EnumMap<>(DatabaseKind.class);
        private int created;

        private synchronized TestDatabase create(DatabaseKind kind) {
            DatabaseServer server = started.computeIfAbsent(kind, Servers::start);
            String name = "test_" + ++created;
            // Of a run that was killed.
            server.drop(name);
            return new TestDatabase(HostDatabase.at(server.database(name)), () -> server.drop(name));
        }

        private static DatabaseServer start(DatabaseKind kind) {
            Path folder = Path.of("target", "databases");
            DatabaseServer server = kind == DatabaseKind.POSTGRES
                    ? DatabaseServer.postgres(folder.resolve("postgres"))
                    : DatabaseServer.mariaDb(folder.resolve("mariadb"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop " + kind));
            return server;
        }
    }
}
