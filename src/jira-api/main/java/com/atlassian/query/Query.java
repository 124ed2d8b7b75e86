package com.atlassian.query;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** A query that was parsed. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface Query {

    /** The JQL as written; {@code null} for a query that was built in code. */
    @Unconfirmed("docs.atlassian.com/jira/server, Query")
    String getQueryString();
}
