package com.atlassian.jira.issue.search;

import com.asyncbacklog.signatures.Confirmed;

/** A query that can't be run. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public class SearchException extends Exception {

    public SearchException(String message) {
        super(message);
    }
}
