package com.asyncbacklog.host.cluster;

import com.asyncbacklog.host.database.DatabaseLock;
import com.asyncbacklog.host.time.HostClock;
import com.atlassian.jira.cluster.ClusterManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * This host as a node of a cluster, with a heartbeat in the database by which the others know that it lives.
 *
 * <p>That a host which is no node of a cluster has no id: docs.atlassian.com of Jira 7, unconfirmed for 11.
 */
public final class ClusterNode implements ClusterManager {

    /** How often a node says that it lives; unconfirmed. */
    private static final Duration BEAT = Duration.ofMinutes(1);

    /** After how long without a heartbeat a node counts as gone; unconfirmed. */
    public static final Duration GONE_AFTER = Duration.ofMinutes(5);

    /** Of a host that is no node of a cluster; no node can be named so. */
    private static final String ALONE = "-";

    private final JdbcClient sql;
    private final HostClock clock;
    private final String id;
    private long lastBeat = Long.MIN_VALUE / 2;

    private ClusterNode(JdbcClient sql, HostClock clock, String id) {
        this.sql = sql;
        this.clock = clock;
        this.id = id;
    }

    /**
     * Joins the cluster. Whatever a node of this id held before is free: it is known to be gone.
     *
     * @param id at most 60 characters, empty for a host that is no node of a cluster
     */
    public static ClusterNode join(DataSource database, HostClock clock, Optional<String> id) {
        ClusterNode node = new ClusterNode(JdbcClient.create(database), clock, id.orElse(ALONE));
        new DatabaseLock(database, "cluster").holding(node::start);
        return node;
    }

    /** Says that this node lives, unless it did so less than a minute ago. */
    public synchronized void beat() {
        long now = clock.millis();
        if (now - lastBeat < BEAT.toMillis()) {
            return;
        }
        int known = sql.sql("update JIRA_NODE set LAST_BEAT = ? where NODE_ID = ?")
                .params(now, id)
                .update();
        if (known == 0) {
            sql.sql("insert into JIRA_NODE (NODE_ID, LAST_BEAT) values (?, ?)")
                    .params(id, now)
                    .update();
        }
        lastBeat = now;
    }

    /** Says that this node is gone, and frees what it holds. */
    public void leave() {
        sql.sql("update JIRA_CLUSTER_LOCK set NODE_ID = null where NODE_ID = ?")
                .param(id)
                .update();
        sql.sql("delete from JIRA_NODE where NODE_ID = ?").param(id).update();
    }

    @Override
    public boolean isClustered() {
        return !id.equals(ALONE);
    }

    @Override
    public String getNodeId() {
        return isClustered() ? id : null;
    }

    /** Gives this node the lock, when it is free or its holder is gone. */
    boolean claim(String lock) {
        createOnce(lock);
        Instant gone = clock.instant().minus(GONE_AFTER);
        return sql.sql("""
                        update JIRA_CLUSTER_LOCK set NODE_ID = ? where LOCK_NAME = ? and (NODE_ID is null or
                        NODE_ID not in (select NODE_ID from JIRA_NODE where LAST_BEAT > ?))""").params(id, lock, gone.toEpochMilli()).update() == 1;
    }

    /** @return whether this node still held it */
    boolean free(String lock) {
        return sql.sql("update JIRA_CLUSTER_LOCK set NODE_ID = null where LOCK_NAME = ? and NODE_ID = ?")
                        .params(lock, id)
                        .update()
                == 1;
    }

    private void start() {
        sql.sql("create table if not exists JIRA_NODE (NODE_ID varchar(60) primary key, LAST_BEAT bigint not null)")
                .update();
        sql.sql(
                        "create table if not exists JIRA_CLUSTER_LOCK (LOCK_NAME varchar(255) primary key, NODE_ID varchar(60))")
                .update();
        leave();
        beat();
    }

    private void createOnce(String lock) {
        boolean known = sql.sql("select count(*) from JIRA_CLUSTER_LOCK where LOCK_NAME = ?")
                        .param(lock)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            insert(lock);
        }
    }

    private void insert(String lock) {
        try {
            sql.sql("insert into JIRA_CLUSTER_LOCK (LOCK_NAME) values (?)")
                    .param(lock)
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            // As good: the row is there.
        }
    }
}
