package com.asyncbacklog.events;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events in numbers that nobody appends one by one. */
public final class SampleEvents {

    public static final Instant FIRST = Instant.parse("2026-01-05T12:00:00Z");

    private static final int CHUNK = 5_000;

    private SampleEvents() {}

    /** A project's events, a second after one another, of eleven people, about a thousand issues. */
    public static void fill(ActiveObjects objects, long projectId, int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Event event = Event.of(
                    i % 3 == 0 ? "decision-accepted" : "update-posted",
                    FIRST.plusSeconds(i),
                    "JIRAUSER" + (10_100 + i % 11),
                    projectId,
                    Optional.of(10_000L + i % 1_000),
                    i);
            rows.add(Map.of(
                    "PROJECT_ID", event.projectId(),
                    "HAPPENED_AT", event.at().toEpochMilli(),
                    "KIND", event.kind(),
                    "ACTOR", event.actor(),
                    "RECORD_ID", event.recordId(),
                    "DETAILS", EventDetails.write(event)));
            if (rows.size() == CHUNK || i == count - 1) {
                objects.create(EventRow.class, List.copyOf(rows));
                rows.clear();
            }
        }
    }
}
