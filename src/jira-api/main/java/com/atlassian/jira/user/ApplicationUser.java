package com.atlassian.jira.user;

import com.asyncbacklog.signatures.Confirmed;

/** A user. The key never changes but by anonymisation; the name may be changed by an administrator. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ApplicationUser {

    String getKey();

    String getName();

    String getDisplayName();

    /** Where mail reaches the user; may be empty. */
    @Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
    String getEmailAddress();

    boolean isActive();
}
