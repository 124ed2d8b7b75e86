package com.atlassian.activeobjects.external;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The database as an app sees it; the members that the app calls. SQL errors surface as unchecked exceptions. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ActiveObjects {

    @SuppressWarnings("unchecked")
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    @Unconfirmed("listed in the public index of Active Objects from 3.2 on; one batched INSERT, no ids come back")
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /**
     * Unlike those of {@link #find}, which reads all columns whatever the query names, the entities are read-only and have the
     * columns that the query names; of others they answer null.
     */
    @Unconfirmed("docs.atlassian.com activeobjects-plugin 2.0.1; unchanged in the library 6.1.1")
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback);

    @Unconfirmed("docs.atlassian.com activeobjects-plugin 2.0.1; unchanged in the library 6.1.1")
    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    void delete(RawEntity<?>... entities);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    @Unconfirmed("docs.atlassian.com activeobjects-plugin 2.0.1; advised by the developer guide for Jira 10 and 11")
    <T> T executeInTransaction(TransactionCallback<T> callback);
}
