package com.atlassian.jira.project;

import com.asyncbacklog.signatures.Confirmed;

/** A project. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface Project {

    Long getId();

    String getKey();

    String getName();
}
