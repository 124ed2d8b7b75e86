package com.atlassian.jira.user;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** A user. The key never changes but by anonymisation; the name may be changed by an administrator. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ApplicationUser {

    String getKey();

    String getName();

    String getDisplayName();

    /** Where mail reaches the user; may be empty. */
    @Unconfirmed("docs.atlassian.com/jira, ApplicationUser of older versions")
    String getEmailAddress();

    boolean isActive();
}
