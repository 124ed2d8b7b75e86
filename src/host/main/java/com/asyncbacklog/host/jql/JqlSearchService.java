package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.NotInThisHost;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;

/**
 * What apps search with. A query that is not valid ends a search with a {@link SearchException}: what Jira does is unconfirmed,
 * callers are told to validate first.
 */
public final class JqlSearchService implements SearchService {

    /** The most that one search answers, as with Jira's index on OpenSearch; Lucene's has no such limit. */
    private static final int WINDOW = 10_000;

    private final Search search;

    public JqlSearchService(Search search) {
        this.search = search;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(Search.parse(query), new MessageSetImpl());
        } catch (JqlException e) {
            return new ParseResult(null, messages(e.errors()));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return messages(search.errors(searcher, parsed(query)));
    }

    /** @throws IllegalArgumentException beyond the 10,000th issue, as on OpenSearch */
    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        if ((long) pager.getStart() + pager.getMax() > WINDOW) {
            throw new IllegalArgumentException("a search answers the first " + WINDOW + " issues at most");
        }
        try {
            List<Issue> found = search.find(searcher, parsed(query), pager.getStart(), pager.getMax());
            return new SearchResults<>(found, Math.toIntExact(search.count(searcher, parsed(query))), pager);
        } catch (JqlException e) {
            throw new SearchException(e.getMessage());
        }
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        try {
            return search.count(searcher, parsed(query));
        } catch (JqlException e) {
            throw new SearchException(e.getMessage());
        }
    }

    private static ParsedQuery parsed(Query query) {
        if (query instanceof ParsedQuery parsed) {
            return parsed;
        }
        throw new NotInThisHost("a com.atlassian.query.Query that was built in code");
    }

    private static MessageSet messages(List<String> errors) {
        MessageSet messages = new MessageSetImpl();
        errors.forEach(messages::addErrorMessage);
        return messages;
    }
}
