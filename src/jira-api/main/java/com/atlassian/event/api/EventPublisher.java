package com.atlassian.event.api;

import com.asyncbacklog.signatures.Confirmed;

/** Carries events between parts of one node. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface EventPublisher {

    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
