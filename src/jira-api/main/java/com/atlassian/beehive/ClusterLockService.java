package com.atlassian.beehive;

import com.asyncbacklog.signatures.Confirmed;

/** Locks that hold for the whole cluster. */
@Confirmed(jira = "11.3.10", by = "deftdevs/bootstrapi")
public interface ClusterLockService {

    /** @param lockName at most 255 characters; databases differ on whether case matters */
    ClusterLock getLockForName(String lockName);
}
