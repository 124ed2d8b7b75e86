package com.asyncbacklog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * Values that stand in a column as JSON, since nothing ever looks for one of them. Lenient about fields it does not know: while
 * a cluster is upgraded, an older node reads what a newer one wrote.
 */
public final class JsonColumn {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonColumn() {}

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON for " + value.getClass(), impossible);
        }
    }

    /** {@code null} for an empty list. */
    public static String writeList(List<?> list) {
        return list.isEmpty() ? null : write(list);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a column holds JSON that cannot be read", fault);
        }
    }

    public static <T> List<T> readList(String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : read(json, type);
    }

    /** In bytes, as REST answers it: the platform's writer encodes as this one does. */
    public static int size(Object value) {
        try {
            return JSON.writeValueAsBytes(value).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON for " + value.getClass(), impossible);
        }
    }
}
