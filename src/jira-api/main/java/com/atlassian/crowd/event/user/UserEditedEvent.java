package com.atlassian.crowd.event.user;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.crowd.model.user.User;

/** A user was changed, for example made inactive. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public class UserEditedEvent {

    private final User user;
    private final User originalUser;

    @Unconfirmed("fewer parameters than Crowd's own; not called by the app")
    public UserEditedEvent(User user, User originalUser) {
        this.user = user;
        this.originalUser = originalUser;
    }

    /** As it is now. */
    public User getUser() {
        return user;
    }

    /** As it was before. */
    public User getOriginalUser() {
        return originalUser;
    }
}
