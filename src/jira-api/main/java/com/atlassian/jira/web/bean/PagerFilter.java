package com.atlassian.jira.web.bean;

import com.asyncbacklog.signatures.Unconfirmed;

/** Which part of the found issues is wanted. */
@Unconfirmed("docs.atlassian.com/jira/server, PagerFilter")
public class PagerFilter<T> {

    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    /** @param start number of the first issue, from 0 */
    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
