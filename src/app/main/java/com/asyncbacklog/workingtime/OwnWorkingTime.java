package com.asyncbacklog.workingtime;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What somebody set for themselves.
 *
 * @param zone none: that of their profile in Jira
 * @param week none: the default hours
 */
record OwnWorkingTime(Optional<ZoneId> zone, Optional<WorkingWeek> week) {

    static final OwnWorkingTime NOTHING = new OwnWorkingTime(Optional.empty(), Optional.empty());
}
