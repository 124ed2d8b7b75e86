package com.asyncbacklog.host.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An export of nine issues in two projects, as Jira's REST resources give them. */
public final class Shipyard {

    private static final String PERSON = """
            {"name":"%1$s","key":"%1$s","displayName":"%1$s","active":true,"timeZone":"Asia/Tokyo"}""";

    private Shipyard() {}

    /** Writes the export and answers its path. */
    public static Path export(Path folder) {
        List<String> lines = List.of(
                issue(
                        101,
                        "DOCK-1",
                        "Paint the northern dock",
                        "To Do",
                        "new",
                        "2026-01-10T09:00:00.000+0000",
                        """
                        "assignee":%s,"priority":{"name":"High"},"labels":["Paint","urgent"],
                        "description":"Red lead, then *blue*","components":[{"name":"Docks"}],"flagged":true,
                        """.formatted(person("ada"))),
                issue(
                        102,
                        "DOCK-2",
                        "Repair the gate",
                        "In Progress",
                        "indeterminate",
                        "2026-01-11T09:00:00.000+0000",
                        """
                        "assignee":%s,"priority":{"name":"Low"},"labels":["urgent"],
                        "fixVersions":[{"name":"Spring"}],"epic":{"key":"DOCK-5"},
                        """.formatted(person("ben"))),
                issue(103, "DOCK-3", "Sell the old crane", "Done", "done", "2026-01-12T09:00:00.000+0000", """
                        "resolution":{"name":"Fixed"},"resolutiondate":"2026-02-01T12:00:00.000+0000","labels":[],
                        """),
                issue(104, "DOCK-4", "Paint samples", "To Do", "new", "2026-01-13T09:00:00.000+0000", """
                        "parent":{"key":"DOCK-1"},"labels":[],
                        """),
                issue(105, "DOCK-5", "Safer docks", "To Do", "new", "2026-01-14T09:00:00.000+0000", """
                        "labels":[],
                        """)
                        .replace("\"Task\"", "\"Epic\""),
                issue(201, "HULL-1", "Measure the hull", "To Do", "new", "2026-01-15T09:00:00.000+0000", """
                        "labels":["paint"],"comment":{"comments":[{"id":"1","author":%s,"body":"With the long tape",
                        "created":"2026-01-16T09:00:00.000+0000"}]},
                        """.formatted(
                                person("ada"))));
        try {
            return Files.write(
                    folder.resolve("shipyard.jsonl"),
                    lines.stream().map(line -> line.replace("\n", "")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String person(String name) {
        return PERSON.formatted(name);
    }

    private static String issue(
            long id, String key, String summary, String status, String category, String created, String more) {
        return """
                {"id":"%d","key":"%s","fields":{"issuetype":{"name":"Task"},"summary":"%s",
                "status":{"name":"%s","statusCategory":{"key":"%s"}},%s
                "reporter":%s,"created":"%s","updated":"%s"}}
                """.formatted(id, key, summary, status, category, more, person("chloe"), created, created);
    }
}
