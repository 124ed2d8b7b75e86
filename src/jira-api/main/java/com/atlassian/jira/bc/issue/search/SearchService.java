package com.atlassian.jira.bc.issue.search;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Runs JQL for a user, who finds only what they may browse; a {@code null} user is anonymous. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface SearchService {

    /** Parses a query; fields, values and functions are looked at by {@link #validateQuery} only. */
    ParseResult parseQuery(ApplicationUser searcher, String query);

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    MessageSet validateQuery(ApplicationUser searcher, Query query);

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    /** A query or what is wrong with it. */
    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    final class ParseResult {

        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        /** {@code null} when it is not valid. */
        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }
    }
}
