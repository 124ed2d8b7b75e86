package com.atlassian.jira.issue.search;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** A part of what a search found. */
@Unconfirmed("docs.atlassian.com/jira/server, SearchResults of Jira 8; named by the upgrade guides for Jira 10 and 11")
public class SearchResults<T> {

    private final List<T> results;
    private final int total;
    private final int start;
    private final int max;

    public SearchResults(List<T> resultsInPage, int totalResultCount, PagerFilter<?> pagerFilter) {
        results = List.copyOf(resultsInPage);
        total = totalResultCount;
        start = pagerFilter.getStart();
        max = pagerFilter.getMax();
    }

    public List<T> getResults() {
        return results;
    }

    /** How many the whole query finds. */
    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
