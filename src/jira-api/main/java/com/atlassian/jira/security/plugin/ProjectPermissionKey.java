package com.atlassian.jira.security.plugin;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** The name of a project permission. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public class ProjectPermissionKey {

    private final String permissionKey;

    @Unconfirmed("general knowledge; not called by the app")
    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    @Unconfirmed("general knowledge; not called by the app")
    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey key && key.permissionKey.equals(permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
