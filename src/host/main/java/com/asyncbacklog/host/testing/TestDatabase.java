package com.asyncbacklog.host.testing;

import com.asyncbacklog.host.database.DatabaseAddress;
import com.asyncbacklog.host.database.DatabaseChoice;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.DatabaseServer;
import com.asyncbacklog.host.database.HostDatabase;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A new, empty database of a kind, for one test of a store; closing it drops it. One server of each kind serves all tests of a
 * JVM: it starts with the first that asks, keeps its data in the module's {@code target} and stops with the JVM. A server that
 * can't start fails the test.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Servers SERVERS = new Servers();

    private final DatabaseAddress address;
    private final HostDatabase database;
    private final Runnable drop;

    private TestDatabase(DatabaseAddress address, Runnable drop) {
        this.address = address;
        this.drop = drop;
        database = HostDatabase.at(address);
    }

    public static TestDatabase create(DatabaseKind kind) {
        return switch (kind) {
            case H2 -> new TestDatabase(inMemory(), () -> {});
            case POSTGRES, MARIADB -> SERVERS.create(kind);
        };
    }

    public HostDatabase database() {
        return database;
    }

    /** By which hosts can share it. */
    public DatabaseChoice choice() {
        return new DatabaseChoice(address.url(), address.user(), address.password());
    }

    @Override
    public void close() {
        database.close();
        drop.run();
    }

    private static DatabaseAddress inMemory() {
        return new DatabaseAddress("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    private static final class Servers {

        private final Map<DatabaseKind, DatabaseServer> started = new EnumMap<>(DatabaseKind.class);
        private int created;

        private synchronized TestDatabase create(DatabaseKind kind) {
            DatabaseServer server = started.computeIfAbsent(kind, Servers::start);
            String name = "test_" + ++created;
            // Of a run that was killed.
            server.drop(name);
            return new TestDatabase(server.database(name), () -> server.drop(name));
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
