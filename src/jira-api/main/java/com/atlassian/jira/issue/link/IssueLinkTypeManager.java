package com.atlassian.jira.issue.link;

import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Collection;

/** Finds kinds of links. */
@Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
public interface IssueLinkTypeManager {

    /** The kind, {@code null} when there is none. */
    IssueLinkType getIssueLinkType(Long id);

    /** All kinds that users see. */
    Collection<IssueLinkType> getIssueLinkTypes();

    /** The kind of that name, whatever its case; empty when there is none. */
    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
