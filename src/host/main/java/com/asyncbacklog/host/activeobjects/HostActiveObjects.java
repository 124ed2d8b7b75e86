package com.asyncbacklog.host.activeobjects;

import com.asyncbacklog.host.database.DatabaseLock;
import com.asyncbacklog.host.database.HostDatabase;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The real Active Objects library with Jira's table names, limits and transactions. */
public final class HostActiveObjects implements ActiveObjects {

    private final EntityManager entities;
    private final Transactions transactions;

    private HostActiveObjects(EntityManager entities) {
        this.entities = entities;
        transactions = new Transactions(entities);
    }

    /**
     * Migrates the schema to these entities and answers an {@link ActiveObjects} on it. One node migrates at a time, as in Jira
     * under a cluster lock.
     *
     * @param namespace the {@code namespace} of the app's {@code <ao>} module
     * @throws net.java.ao.ActiveObjectsException when an entity breaks one of Jira's limits or the database refuses
     */
    public static ActiveObjects open(
            HostDatabase database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        TableNames names = TableNames.of(namespace);
        Configuration configuration = new Configuration(names.converters(), names);
        new EntityLimits(configuration.nameConverters()).check(entities);
        EntityManager manager = new EntityManager(provider(database), configuration);
        new DatabaseLock(database.jira(), names.prefix()).holding(() -> migrate(manager, entities));
        return new HostActiveObjects(manager);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        call(() -> {
            entities.create(type, rows);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        call(() -> {
            entities.stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> entities.count(type, query));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        call(() -> {
            entities.delete(rows);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return call(() -> transactions.execute(callback));
    }

    /** Each with the schema that Jira's own configuration names: none on MySQL. */
    private static DatabaseProvider provider(HostDatabase database) {
        UndisposedDataSource source = new UndisposedDataSource(database.app());
        return switch (database.kind()) {
            case H2 -> new H2DatabaseProvider(source, "PUBLIC");
            case POSTGRES -> new PostgreSQLDatabaseProvider(source, "public");
            case MARIADB -> new MySQLDatabaseProvider(source);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type can't be created otherwise.
    private static void migrate(EntityManager manager, List<Class<? extends RawEntity<?>>> entities) {
        call(() -> {
            manager.migrate(entities.toArray(new Class[0]));
            return null;
        });
    }

    private static <T> T call(Sql<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw new ActiveObjectsSqlException(failure);
        }
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private record Configuration(NameConverters nameConverters, SchemaConfiguration schema)
            implements EntityManagerConfiguration {

        @Override
        @SuppressWarnings("deprecation") // Still asked for, though the library caches no entities any more.
        public boolean useWeakCache() {
            return false;
        }

        @Override
        public NameConverters getNameConverters() {
            return nameConverters;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return schema;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
