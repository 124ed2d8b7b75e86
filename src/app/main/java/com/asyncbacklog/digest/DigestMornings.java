package com.asyncbacklog.digest;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.workingtime.CalendarService;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose morning it is. */
@Named
class DigestMornings {

    private final CalendarService calendars;

    DigestMornings(CalendarService calendars) {
        this.calendars = calendars;
    }

    /**
     * The digests that are due. Projects may have hours of their own: the first of them in which somebody's day has begun
     * counts. Three statements a project for each thousand of its people, and three for those in none.
     */
    List<DueDigest> due(Collection<DigestReader> readers, Instant now) {
        Map<Long, Set<DigestReader>> byProject = new LinkedHashMap<>();
        Set<DigestReader> ofNone = new LinkedHashSet<>();
        for (DigestReader reader : readers) {
            reader.projectIds()
                    .forEach(project -> byProject
                            .computeIfAbsent(project, p -> new LinkedHashSet<>())
                            .add(reader));
            if (reader.projectIds().isEmpty()) {
                ofNone.add(reader);
            }
        }
        Map<DigestReader, DueDigest> due = new LinkedHashMap<>();
        add(due, ofNone, calendars.of(persons(ofNone)), now);
        byProject.forEach((project, those) -> add(due, those, calendars.of(persons(those), project), now));
        return List.copyOf(due.values());
    }

    private static List<Person> persons(Collection<DigestReader> readers) {
        return readers.stream().map(DigestReader::person).toList();
    }

    private static void add(
            Map<DigestReader, DueDigest> all,
            Collection<DigestReader> readers,
            Map<Person, WorkingTime> hours,
            Instant now) {
        for (DigestReader reader : readers) {
            DueDigest.at(now, reader, hours.get(reader.person())).ifPresent(due -> all.putIfAbsent(reader, due));
        }
    }
}
