package com.atlassian.jira.issue.link;

import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Collection;
import java.util.List;

/** Reads links; checks no permission. Not cached since 7.0.1: a call for each issue of a list is slow. */
@Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
public interface IssueLinkManager {

    /** All links of a kind. */
    Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

    /** The links whose source is this issue. */
    List<IssueLink> getOutwardLinks(Long sourceId);

    /** The links whose destination is this issue. */
    List<IssueLink> getInwardLinks(Long destinationId);
}
