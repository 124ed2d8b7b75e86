package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** The people who do something with decisions, and when it is. */
@Named
class Actors {

    private final People people;
    private final Clock clock;

    Actors(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whoever the thread works for. */
    Actor current() {
        return of(people.current());
    }

    /** Somebody for whom the thread does not work, as the receiver of a mail. */
    Actor of(Person person) {
        return new Actor(person, clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    Person person(String key) {
        return people.byKey(key);
    }
}
