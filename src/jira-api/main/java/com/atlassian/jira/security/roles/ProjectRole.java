package com.atlassian.jira.security.roles;

import com.asyncbacklog.signatures.Unconfirmed;

/** A role that exists in every project, with other people in each. */
@Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
public interface ProjectRole {

    Long getId();

    String getName();
}
