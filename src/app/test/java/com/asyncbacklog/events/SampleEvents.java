package com.asyncbacklog.events;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events in numbers that nobody appends one by one. */
public final class SampleEvents {

    public static final Instant FIRST = Instant.parse("2026-01-05T12:00:00Z");

    private static final int CHUNK = 5_000;

    private SampleEvents() {}

    /** A project's events, a second after one another, of eleven people, about a thousand issues. */
    public static void fill(ActiveObjects objects, long projectId, int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Map.of(
                    "PROJECT_ID",
                    projectId,
                    "HAPPENED_AT",
                    FIRST.plusSeconds(i).toEpochMilli(),
                    "KIND",
                    i % 3 == 0 ? "decision-accepted" : "update-posted",
                    "ACTOR",
                    "JIRAUSER" + (10_100 + i % 11),
                    "ISSUE_ID",
                    10_000L + i % 1_000,
                    "RECORD_ID",
                    i));
            if (rows.size() == CHUNK || i == count - 1) {
                objects.create(EventRow.class, List.copyOf(rows));
                rows.clear();
            }
        }
    }
}
