package com.atlassian.query.clause;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** A clause of the form <em>field operator value</em>. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface TerminalClause {

    /** The field as written. */
    @Unconfirmed("docs.atlassian.com/jira/server, Clause")
    String getName();
}
