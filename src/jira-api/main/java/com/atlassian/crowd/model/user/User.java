package com.atlassian.crowd.model.user;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** A user as the user directory has it: by name, without Jira's key. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface User {

    String getName();

    @Unconfirmed("general knowledge of Crowd's API")
    boolean isActive();
}
