package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.HistoryEntryJson.ChangeJson;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.PersonJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What stored fields of decisions say to one reader: what they may not see is left out, as in the decisions themselves.
 *
 * @param relatives ids of the decisions that supersede one another, as far as the reader may see them
 * @param areas names by id, as far as the reader may see their projects
 * @param projects keys by id, as far as the reader may see them
 * @param issues keys by id, as far as the reader may see them
 */
record HistoryFields(
        Set<Integer> relatives, Map<Integer, String> areas, Map<Long, String> projects, Map<Long, String> issues) {

    /** What fields are called to readers that hold the id of something else. */
    private static final Map<String, String> NAMES = Map.of("areaId", "area", "issueId", "issueKey");

    /** Ids of decisions that some states name. */
    static Stream<Integer> relatives(ObjectNode state) {
        return Stream.concat(
                        StreamSupport.stream(state.path("supersedes").spliterator(), false),
                        Stream.of(state.path("supersededBy")))
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue);
    }

    /** What differs; of states that an earlier release stored, only what it stored. */
    List<ChangeJson> changes(ObjectNode before, ObjectNode after, Function<String, Person> people) {
        List<ChangeJson> changes = new ArrayList<>();
        before.fieldNames().forEachRemaining(field -> {
            if (after.has(field) && !before.get(field).equals(after.get(field))) {
                Object was = value(field, before.get(field), people);
                Object is = value(field, after.get(field), people);
                if (!Objects.equals(was, is)) {
                    changes.add(new ChangeJson(NAMES.getOrDefault(field, field), was, is));
                }
            }
        });
        return changes;
    }

    private Object value(String field, JsonNode value, Function<String, Person> people) {
        if (value.isNull()) {
            return null;
        }
        return switch (field) {
            case "areaId" -> areas.get(value.intValue());
            case "issueId" -> issues.get(value.longValue());
            case "project" -> projects.get(value.longValue());
            case "effectiveAt" -> Instant.ofEpochMilli(value.longValue()).toString();
            case "decidedBy" -> PersonJson.of(people.apply(value.textValue()));
            case "supersededBy" -> relatives.contains(value.intValue()) ? value.intValue() : null;
            case "supersedes" ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::intValue)
                        .filter(relatives::contains)
                        .toList();
            default -> value;
        };
    }
}
