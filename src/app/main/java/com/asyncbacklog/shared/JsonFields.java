package com.asyncbacklog.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the fields of a JSON object by name and type, collecting what is wrong with each. {@code null} is absent. */
public final class JsonFields {

    private static final int MOST_UNKNOWN = 20;

    private final ObjectNode object;
    private final FieldErrors errors;
    private final Set<String> asked = new HashSet<>();

    public JsonFields(ObjectNode object, FieldErrors errors) {
        this.object = object;
        this.errors = errors;
    }

    /** The text, empty when absent. */
    public String text(String name) {
        return field(name)
                .filter(value -> hasType(name, value.isTextual(), "text"))
                .map(JsonNode::textValue)
                .orElse("");
    }

    /** The name of a person, who may be sent back as answers have them: as an object with it. */
    public String name(String field) {
        return field(field)
                .map(value -> value.isObject() ? value.path("name") : value)
                .filter(value -> hasType(field, value.isTextual(), "text"))
                .map(JsonNode::textValue)
                .orElse("");
    }

    /** The truth value, false when absent. */
    public boolean flag(String name) {
        return field(name)
                .filter(value -> hasType(name, value.isBoolean(), "flag"))
                .map(JsonNode::booleanValue)
                .orElse(false);
    }

    /** The whole number. */
    public Optional<Integer> number(String name) {
        return field(name)
                .filter(value -> hasType(name, value.isIntegralNumber() && value.canConvertToInt(), "number"))
                .map(JsonNode::intValue);
    }

    /** The number, whole or not. */
    public Optional<Double> decimal(String name) {
        return field(name)
                .filter(value -> hasType(name, value.isNumber() && Double.isFinite(value.doubleValue()), "decimal"))
                .map(JsonNode::doubleValue);
    }

    /** The object. Errors in it are the field's own, as those in a list. */
    public Optional<JsonFields> object(String name) {
        return field(name)
                .filter(value -> hasType(name, value.isObject(), "object"))
                .map(value -> new JsonFields((ObjectNode) value, errors.within(name)));
    }

    /** The texts in a list, none when absent. Reading stops at {@code limit}: more of them are an error. */
    public List<String> texts(String name, int limit) {
        JsonNode list = field(name)
                .filter(value -> hasType(name, value.isArray(), "list"))
                .orElse(object.arrayNode());
        if (list.size() > limit) {
            errors.add(name, Message.of("asyncbacklog.error.too-many", limit));
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (JsonNode item : list) {
            if (hasType(name, item.isTextual(), "texts")) {
                items.add(item.textValue());
            }
        }
        return items;
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return field(name).isPresent();
    }

    /**
     * The objects in a list, none when absent. Reading stops at {@code limit}: more of them are an error.
     */
    public List<JsonFields> objects(String name, int limit) {
        JsonNode list = field(name)
                .filter(value -> hasType(name, value.isArray(), "list"))
                .orElse(object.arrayNode());
        if (list.size() > limit) {
            errors.add(name, Message.of("asyncbacklog.error.too-many", limit));
            return List.of();
        }
        List<JsonFields> items = new ArrayList<>();
        for (JsonNode item : list) {
            if (hasType(name, item.isObject(), "objects")) {
                items.add(new JsonFields((ObjectNode) item, errors.item(name, items.size() + 1)));
            }
        }
        return items;
    }

    /** Takes no field of these yet: an error for each that says something. */
    public void refuseForNow(Set<String> names) {
        for (String name : names) {
            boolean says = field(name)
                    .filter(value -> !(value.isTextual() && value.textValue().isEmpty()))
                    .filter(value -> !(value.isArray() && value.isEmpty()))
                    .isPresent();
            if (says) {
                errors.add(name, Message.of("asyncbacklog.error.field-to-come"));
            }
        }
    }

    /**
     * Adds an error for every field that nobody asked for, but for those that an answer carries and a request may repeat.
     * Names the first {@value #MOST_UNKNOWN}.
     */
    public void refuseOthers(Set<String> readOnly) {
        List<String> unknown = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (unknown.size() < MOST_UNKNOWN && !asked.contains(name) && !readOnly.contains(name)) {
                unknown.add(name);
            }
        });
        unknown.forEach(name -> errors.add(name, Message.of("asyncbacklog.error.unknown-field")));
    }

    private Optional<JsonNode> field(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    private boolean hasType(String name, boolean fits, String type) {
        if (!fits) {
            errors.add(name, Message.of("asyncbacklog.error.type." + type));
        }
        return fits;
    }
}
