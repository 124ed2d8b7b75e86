package com.atlassian.sal.api;

import com.asyncbacklog.signatures.Confirmed;

/** What an app may know of Jira as a whole. Jira has another type of this simple name. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ApplicationProperties {

    /** Jira's address without a trailing slash. */
    String getBaseUrl(UrlMode mode);
}
