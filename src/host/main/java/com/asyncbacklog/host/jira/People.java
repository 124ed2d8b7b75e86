package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes users of the people that an export mentions, and replaces them there by {@code {"userKey":"JIRAUSER10123"}}: their keys
 * elsewhere may be taken here, and their names may change.
 */
final class People {

    static final String REFERENCE = "userKey";

    private final Users users;
    private final Map<String, String> keysByName = new HashMap<>();

    People(Users users) {
        this.users = users;
    }

    /** The key of the user that stands in a place of stored fields where Jira puts a person. */
    static Optional<String> keyIn(JsonNode place) {
        return Optional.ofNullable(place.path(REFERENCE).textValue());
    }

    /** What {@link #keyIn} reads. */
    static ObjectNode reference(String userKey) {
        return JsonNodeFactory.instance.objectNode().put(REFERENCE, userKey);
    }

    /** Replaces each person in this JSON, however deep, by a reference. */
    void replaceIn(JsonNode json) {
        if (json instanceof ObjectNode object) {
            replaceMembers(object);
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode element = array.get(i);
                if (isPerson(element)) {
                    array.set(i, reference(keyOf(element)));
                } else {
                    replaceIn(element);
                }
            }
        }
    }

    private void replaceMembers(ObjectNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (isPerson(member.getValue())) {
                member.setValue(reference(keyOf(member.getValue())));
            } else {
                replaceIn(member.getValue());
            }
        }
    }

    private static boolean isPerson(JsonNode json) {
        return json.path("displayName").isTextual() && nameOf(json).isPresent();
    }

    /** Jira Data Center gives {@code name} and {@code key}, Jira Cloud an {@code accountId}. */
    private static Optional<String> nameOf(JsonNode person) {
        return Stream.of("name", "key", "accountId")
                .map(member -> person.path(member).textValue())
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
    }

    private String keyOf(JsonNode person) {
        String name = nameOf(person).orElseThrow();
        return keysByName.computeIfAbsent(name, unknown -> user(name, person).getKey());
    }

    private ApplicationUser user(String name, JsonNode person) {
        return users.byName(name)
                .orElseGet(() -> users.create(new Users.NewUser(
                        name,
                        person.path("displayName").asText(),
                        person.path("emailAddress").asText(),
                        zone(person.path("timeZone").asText()),
                        Locale.US,
                        person.path("active").asBoolean(true))));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // an export without zones, or a zone that Java has dropped since
        }
    }
}
