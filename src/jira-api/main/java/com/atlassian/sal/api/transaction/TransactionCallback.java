package com.atlassian.sal.api.transaction;

import com.asyncbacklog.signatures.Confirmed;

/** Work done in one transaction. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface TransactionCallback<T> {

    T doInTransaction();
}
