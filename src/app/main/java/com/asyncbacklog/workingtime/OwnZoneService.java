package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.OwnZones;
import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The zones in which people said that they work, which they read the time in as well. */
@Named
public class OwnZoneService implements OwnZones {

    private final WorkingTimeStore ownTimes;

    OwnZoneService(WorkingTimeStore ownTimes) {
        this.ownTimes = ownTimes;
    }

    @Override
    public Optional<ZoneId> of(Person person) {
        return Optional.ofNullable(ownTimes.find(List.of(person.key())).get(person.key()))
                .flatMap(OwnWorkingTime::zone);
    }
}
