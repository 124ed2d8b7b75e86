package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.NotInThisHost;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** The class behind {@code IssueDocumentSearchService}, which counts what {@code SearchService} would find. */
public record IssueCounts(SearchService search) implements IssueDocumentSearchService {

    @Override
    public long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException {
        if (overrideSecurity) {
            throw new NotInThisHost("IssueDocumentSearchService#getHitCount that overrides security");
        }
        return search.searchCount(searcher, query);
    }
}
