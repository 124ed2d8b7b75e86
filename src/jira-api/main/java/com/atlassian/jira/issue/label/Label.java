package com.atlassian.jira.issue.label;

import com.asyncbacklog.signatures.Unconfirmed;

/** A word put on an issue. */
@Unconfirmed("docs.atlassian.com/jira, Label of older versions")
public interface Label {

    String getLabel();
}
