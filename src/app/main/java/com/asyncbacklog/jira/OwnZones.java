package com.asyncbacklog.jira;

import java.time.ZoneId;
import java.util.Optional;

/** The zones that people set in the app because they are elsewhere than their profile in Jira says. One bean is of this type. */
public interface OwnZones {

    /** By one statement at most. */
    Optional<ZoneId> of(Person person);
}
