package com.atlassian.jira.jql.query;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;

/** For whom a query is made. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface QueryCreationContext {

    /** The searcher, {@code null} when nobody is logged in. */
    @Unconfirmed("docs.atlassian.com/jira/server, QueryCreationContext of Jira 7")
    ApplicationUser getApplicationUser();

    /** Whether the search looks at no permissions; then there need not be a searcher. */
    @Unconfirmed("docs.atlassian.com/jira/server, QueryCreationContext; spelled so")
    boolean isSecurityOverriden();
}
