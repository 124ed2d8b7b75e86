package com.asyncbacklog.host.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** The class behind {@code TimeZoneManager}. */
final class TimeZones implements TimeZoneManager {

    private final Users users;

    TimeZones(Users users) {
        this.users = users;
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return TimeZone.getTimeZone(users.zoneOf(user));
    }
}
