package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.util.List;

/**
 * Who is to be asked about a decision before it takes effect.
 *
 * @param hours working hours that each of them has to object
 * @param people who are waited for
 * @param unseeing who would be, but may not see the decision
 * @param unworking who would be, but have not so many working hours in sight
 * @param until when each who is waited for will have had their hours; the beginning when there is nobody
 */
record Consultation(double hours, List<Person> people, List<Person> unseeing, List<Person> unworking, Instant until) {

    static Consultation ofNobody(Instant at) {
        return new Consultation(0, List.of(), List.of(), List.of(), at);
    }

    Consultation {
        people = List.copyOf(people);
        unseeing = List.copyOf(unseeing);
        unworking = List.copyOf(unworking);
    }

    /** Whether there is anybody to wait for. */
    boolean isNeeded() {
        return !people.isEmpty();
    }

    ObjectionWindow opened(Instant at) {
        return ObjectionWindow.opened(hours, people.stream().map(Person::key).toList(), at);
    }
}
