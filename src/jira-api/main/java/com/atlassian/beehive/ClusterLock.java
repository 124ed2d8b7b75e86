package com.atlassian.beehive;

import com.asyncbacklog.signatures.Confirmed;
import java.util.concurrent.locks.Lock;

/**
 * A lock of the cluster, held by a thread. It never times out, but is free again once the node that holds it is gone. Do not
 * count on re-entrance (docs.atlassian.com/beehive/0.0.6); {@code newCondition} is not supported (0.0.8).
 */
@Confirmed(jira = "11.3.10", by = "deftdevs/bootstrapi")
public interface ClusterLock extends Lock {}
