package com.atlassian.jira.project;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.user.ApplicationUser;

/** A project. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface Project {

    Long getId();

    String getKey();

    String getName();

    /** {@code null} when it has none. */
    ApplicationUser getProjectLead();

    boolean isArchived();
}
