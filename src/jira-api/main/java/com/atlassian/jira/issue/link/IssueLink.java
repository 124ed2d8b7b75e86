package com.atlassian.jira.issue.link;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.Issue;

/** A link from one issue to another. */
@Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
public interface IssueLink {

    Long getId();

    Long getSourceId();

    Long getDestinationId();

    Long getLinkTypeId();

    Issue getSourceObject();

    Issue getDestinationObject();

    IssueLinkType getIssueLinkType();
}
