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
import java.util.Optional;
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
     * counts. Three statements a project for each thousand of its people.
     */
    List<DueDigest> due(Collection<DigestReader> readers, Instant now) {
        Map<Long, Set<DigestReader>> byProject = new LinkedHashMap<>();
        Map<DigestReader, DueDigest> due = new LinkedHashMap<>();
        for (DigestReader reader : readers) {
            reader.projectIds()
                    .forEach(project -> byProject
                            .computeIfAbsent(project, p -> new LinkedHashSet<>())
                            .add(reader));
            if (reader.projectIds().isEmpty()) {
                add(due, DueDigest.at(now, reader, calendars.of(reader.person())));
            }
        }
        byProject.forEach((project, those) -> {
            Map<Person, WorkingTime> hours =
                    calendars.of(those.stream().map(DigestReader::person).toList(), project);
            those.forEach(reader -> add(due, DueDigest.at(now, reader, hours.get(reader.person()))));
        });
        return List.copyOf(due.values());
    }

    private static void add(Map<DigestReader, DueDigest> all, Optional<DueDigest> due) {
        due.ifPresent(found -> all.putIfAbsent(found.reader(), found));
    }
}
