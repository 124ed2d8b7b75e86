package com.atlassian.jira.cluster;

import com.asyncbacklog.signatures.Unconfirmed;

/** The cluster, as this node sees it. */
@Unconfirmed("docs.atlassian.com/jira/latest and mailru/jira-plugins-mrimsender (Jira 9)")
public interface ClusterManager {

    /** Whether this Jira runs as a node of a cluster. */
    boolean isClustered();

    /** This node's id, {@code null} when this Jira is not clustered. */
    String getNodeId();
}
