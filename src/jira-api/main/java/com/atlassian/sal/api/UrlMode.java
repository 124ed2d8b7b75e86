package com.atlassian.sal.api;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** Which of Jira's addresses is meant. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public enum UrlMode {
    /** The one that an administrator set: the only one for mails and files. */
    CANONICAL,
    /** The one that the browser used; the canonical one outside a request. */
    ABSOLUTE,
    /** The context path; that of the canonical address outside a request. */
    @Unconfirmed("docs.atlassian.com/sal-api; apps up to Jira 9 use it")
    RELATIVE,
    /** The context path of the canonical address. */
    @Unconfirmed("docs.atlassian.com/sal-api; apps up to Jira 9 use it")
    RELATIVE_CANONICAL,
    /** The context path; the canonical address outside a request. */
    @Unconfirmed("docs.atlassian.com/sal-api; apps up to Jira 9 use it")
    AUTO
}
