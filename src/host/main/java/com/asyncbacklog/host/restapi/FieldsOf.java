package com.asyncbacklog.host.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what several resources are sent. */
final class FieldsOf {

    private FieldsOf() {}

    /** The {@code fields} of a body; none when there is no body. {@code update} is not in this host. */
    static JsonNode body(JsonNode body) {
        JsonNode sent = body == null ? JsonNodeFactory.instance.objectNode() : body;
        if (sent.has("update")) {
            throw new com.asyncbacklog.host.NotInThisHost("\"update\" in the body of /rest/api/2/issue");
        }
        return sent.path("fields").isObject() ? sent.path("fields") : JsonNodeFactory.instance.objectNode();
    }

    /** Values of a parameter that may be repeated or hold several with commas between them. */
    static List<String> parameter(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
