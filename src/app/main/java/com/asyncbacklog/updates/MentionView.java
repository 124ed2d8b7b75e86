package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;

/** For templates: an issue that an update mentions. */
public final class MentionView {

    private final IssueRef issue;
    private final String link;

    MentionView(IssueRef issue, String link) {
        this.issue = issue;
        this.link = link;
    }

    public String getKey() {
        return issue.key();
    }

    public String getSummary() {
        return issue.summary();
    }

    /** The whole address. */
    public String getLink() {
        return link;
    }
}
