package com.atlassian.jira.permission;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** The name of a permission that belongs to no project. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public final class GlobalPermissionKey {

    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    @Unconfirmed("docs.atlassian.com/jira, GlobalPermissionKey of older versions; not called by the app")
    public String getKey() {
        return key;
    }
}
