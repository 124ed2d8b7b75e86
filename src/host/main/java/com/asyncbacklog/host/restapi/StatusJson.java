package com.asyncbacklog.host.restapi;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** A status with its category, whose ids and names are the same in every Jira. */
record StatusJson(String self, String description, String name, String id, Category statusCategory) {

    private static final Map<String, Category> CATEGORIES = Map.of(
            "undefined", new Category(1, "undefined", "medium-gray", "No Category"),
            "new", new Category(2, "new", "default", "To Do"),
            "indeterminate", new Category(4, "indeterminate", "inprogress", "In Progress"),
            "done", new Category(3, "done", "success", "Done"));

    record Category(int id, String key, String colorName, String name) {}

    static StatusJson of(String name, String category, UriInfo uri) {
        NamedJson named = NamedJson.of("status", name, uri);
        return new StatusJson(
                named.self(), "", name, named.id(), CATEGORIES.getOrDefault(category, CATEGORIES.get("undefined")));
    }
}
