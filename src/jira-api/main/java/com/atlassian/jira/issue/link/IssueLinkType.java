package com.atlassian.jira.issue.link;

import com.asyncbacklog.signatures.Unconfirmed;

/** A kind of link between two issues. */
@Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
public interface IssueLinkType {

    Long getId();

    String getName();

    /** As seen from the source, for example {@code blocks}. */
    String getOutward();

    /** As seen from the destination, for example {@code is blocked by}. */
    String getInward();
}
