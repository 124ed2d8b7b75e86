package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import java.time.ZoneId;
import java.util.List;

/** What counts for a person: their own settings on the defaults around them. */
record PersonalHours(Person person, OwnWorkingTime own, Defaults defaults) {

    HoursFrom hours() {
        return own.week().map(week -> new HoursFrom(HoursSource.OWN, week)).orElseGet(defaults::hours);
    }

    ZoneId zone() {
        return own.zone().or(person::zone).orElseGet(ZoneId::systemDefault);
    }

    ZoneSource zoneSource() {
        if (own.zone().isPresent()) {
            return ZoneSource.OWN;
        }
        return person.zone().isPresent() ? ZoneSource.JIRA : ZoneSource.SERVER;
    }

    WorkingTime workingTime(List<Absence> absences) {
        return new WorkingTime(
                zone(), hours().week(), absences.stream().map(Absence::days).toList());
    }
}
