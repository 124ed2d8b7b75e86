package com.asyncbacklog.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The locks of the cluster, by name. */
public final class ClusterLocks implements ClusterLockService {

    private static final int LONGEST_NAME = 255;

    private final ClusterNode node;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    public ClusterLocks(ClusterNode node) {
        this.node = node;
    }

    /** @throws IllegalArgumentException for a name of more than 255 characters (docs.atlassian.com/beehive/0.0.6) */
    @Override
    public ClusterLock getLockForName(String lockName) {
        if (lockName.isEmpty() || lockName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a lock's name has 1 to 255 characters: \"" + lockName + "\"");
        }
        return locks.computeIfAbsent(lockName, name -> new DatabaseClusterLock(node, name));
    }
}
