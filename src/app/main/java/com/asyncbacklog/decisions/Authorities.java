package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Jql;
import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether somebody decides something alone, with the people, issues and calendars that there are. */
@Named
class Authorities {

    private final Membership membership;
    private final Jql jql;
    private final DecisionPlaces places;
    private final Calendars calendars;

    Authorities(Membership membership, Jql jql, DecisionPlaces places, Calendars calendars) {
        this.membership = membership;
        this.jql = jql;
        this.places = places;
        this.calendars = calendars;
    }

    /** @param issue what is decided about; none: it is in every scope */
    Authority of(Actor decider, DecisionArea area, DecisionHome home, Optional<IssueRef> issue) {
        Boundary boundary = area.boundary();
        boolean isInScope = boundary.jql().isEmpty()
                || issue.isEmpty()
                || jql.matches(boundary.jql(), issue.get(), decider.person());
        return Authority.of(new Authority.Case(
                area,
                membership.contains(boundary.deciders(), area.projectId(), decider.person()),
                isInScope,
                consultation(area, home, List.of(decider.key()), decider.at())));
    }

    /** Who is asked about a decision in an area, but for those who have had their say by recording or deciding it. */
    Consultation consultation(DecisionArea area, DecisionHome home, List<String> heard, Instant now) {
        double hours = area.boundary().objectionHours();
        if (hours == 0) {
            return Consultation.ofNobody(now);
        }
        List<Person> asked = membership.people(area.boundary().consulted(), area.projectId()).stream()
                .filter(person -> !heard.contains(person.key()))
                .toList();
        List<Person> seeing = places.whoSees(home, asked);
        Map<String, WorkingTime> times = calendars.ofPeople(seeing, home.projectId());
        List<Person> waitedFor = new ArrayList<>();
        Instant until = now;
        for (Person person : seeing) {
            Optional<Instant> over = over(hours, now, times.get(person.key()));
            if (over.isPresent()) {
                waitedFor.add(person);
                until = over.get().isAfter(until) ? over.get() : until;
            }
        }
        return new Consultation(hours, waitedFor, without(asked, seeing), without(seeing, waitedFor), until);
    }

    private static Optional<Instant> over(double hours, Instant now, WorkingTime time) {
        Duration each = ObjectionWindow.duration(hours);
        return time.after(now, each);
    }

    private static List<Person> without(List<Person> all, List<Person> some) {
        return all.stream().filter(person -> !some.contains(person)).toList();
    }
}
