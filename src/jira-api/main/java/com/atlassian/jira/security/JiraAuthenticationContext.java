package com.atlassian.jira.security;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Who the current thread works for. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface JiraAuthenticationContext {

    /** The user, {@code null} when nobody is logged in. */
    ApplicationUser getLoggedInUser();

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    I18nHelper getI18nHelper();

    @Unconfirmed("full list of the interface in Jira 8.20 (cures-hub/cures-condec-jira)")
    Locale getLocale();
}
