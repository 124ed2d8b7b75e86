package com.atlassian.sal.api.lifecycle;

import com.asyncbacklog.signatures.Confirmed;

/** Told when Jira has started and when it stops, once on each node; only a bean exported under this type is. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface LifecycleAware {

    void onStart();

    void onStop();
}
