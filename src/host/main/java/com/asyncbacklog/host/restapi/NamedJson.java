package com.asyncbacklog.host.restapi;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/**
 * A priority, resolution, component or version. Ids are Jira's where every Jira has them, else made of the name: this host knows
 * these things by name.
 */
record NamedJson(String self, String id, String name) {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("priority/Highest", "1"),
            Map.entry("priority/High", "2"),
            Map.entry("priority/Medium", "3"),
            Map.entry("priority/Low", "4"),
            Map.entry("priority/Lowest", "5"),
            Map.entry("status/Open", "1"),
            Map.entry("status/In Progress", "3"),
            Map.entry("status/Reopened", "4"),
            Map.entry("status/Resolved", "5"),
            Map.entry("status/Closed", "6"));

    static NamedJson of(String kind, String name, UriInfo uri) {
        String id = id(kind, name);
        return new NamedJson(uri.getBaseUri() + kind + "/" + id, id, name);
    }

    static NamedJson of(String kind, Optional<String> name, UriInfo uri) {
        return name.map(known -> of(kind, known, uri)).orElse(null);
    }

    static String id(String kind, String name) {
        return KNOWN.getOrDefault(
                kind + "/" + name, String.valueOf(10_000 + Math.floorMod(name.hashCode(), 1_000_000_000)));
    }
}
