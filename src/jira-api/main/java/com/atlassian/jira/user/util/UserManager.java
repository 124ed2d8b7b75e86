package com.atlassian.jira.user.util;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;

/** Finds users. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface UserManager {

    /** The user, {@code null} when there is none. */
    ApplicationUser getUserByKey(String key);

    /** The user, {@code null} when there is none. */
    @Unconfirmed("docs.atlassian.com/jira, UserManager of older versions")
    ApplicationUser getUserByName(String name);
}
