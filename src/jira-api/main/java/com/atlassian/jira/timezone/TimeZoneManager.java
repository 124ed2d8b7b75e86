package com.atlassian.jira.timezone;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** Users' time zones. */
@Unconfirmed("mailru/jira-plugins-mrimsender (Jira 9), atlascommunity/jira-plugins-groovy (Jira 8.13)")
public interface TimeZoneManager {

    /** The user's zone, Jira's default where none is set. The spelling is Jira's. */
    TimeZone getTimeZoneforUser(ApplicationUser user);
}
