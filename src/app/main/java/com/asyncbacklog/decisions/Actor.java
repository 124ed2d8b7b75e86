package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who does something, and when. */
record Actor(Person person, Instant at) {

    String key() {
        return person.key();
    }

    /** The day it is for them. */
    LocalDate today() {
        return LocalDate.ofInstant(at, person.zone().orElseGet(ZoneId::systemDefault));
    }
}
