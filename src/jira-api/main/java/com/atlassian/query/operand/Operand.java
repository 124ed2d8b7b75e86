package com.atlassian.query.operand;

import com.asyncbacklog.signatures.Unconfirmed;

/** What stands at the right of an operator in a query. */
@Unconfirmed("docs.atlassian.com/jira/server, Operand")
public interface Operand {

    String getName();
}
