package com.atlassian.crowd.event.user;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** A user is gone from the user directory. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public class UserDeletedEvent {

    private final String username;

    @Unconfirmed("fewer parameters than Crowd's own; not called by the app")
    public UserDeletedEvent(String username) {
        this.username = username;
    }

    /** The name, not Jira's key. */
    public String getUsername() {
        return username;
    }
}
