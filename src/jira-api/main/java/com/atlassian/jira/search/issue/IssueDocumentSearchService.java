package com.atlassian.jira.search.issue;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** Asks the search index, which may lag behind the database; a {@code null} user is anonymous. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface IssueDocumentSearchService {

    /**
     * How many issues a query finds.
     *
     * @param overrideSecurity whether to count what the searcher may not see
     */
    long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException;
}
