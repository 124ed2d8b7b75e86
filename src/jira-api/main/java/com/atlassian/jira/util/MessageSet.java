package com.atlassian.jira.util;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Set;

/** What is wrong with a query, in the searcher's language. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface MessageSet {

    @Unconfirmed("docs.atlassian.com/jira/server, MessageSet")
    Set<String> getErrorMessages();

    @Unconfirmed("docs.atlassian.com/jira/server, MessageSet")
    boolean hasAnyErrors();

    @Unconfirmed("docs.atlassian.com/jira/server, MessageSet")
    void addErrorMessage(String errorMessage);
}
