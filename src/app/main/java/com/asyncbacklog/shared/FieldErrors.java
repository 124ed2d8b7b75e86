package com.asyncbacklog.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what is wrong with the fields of one request; of each field the first thing counts. */
public final class FieldErrors {

    /** Of this key are errors of items; their parameters are the position, the field and the message there. */
    static final String OF_ITEM = "asyncbacklog.error.item";

    private final Map<String, Message> errors;
    private final String within;
    private final String list;
    private final int position;

    public FieldErrors() {
        this(Map.of());
    }

    public FieldErrors(Map<String, Message> known) {
        this(new LinkedHashMap<>(known), "", "", 0);
    }

    private FieldErrors(Map<String, Message> errors, String within, String list, int position) {
        this.errors = errors;
        this.within = within;
        this.list = list;
        this.position = position;
    }

    /**
     * For an item of a list: what is added there goes to the list's own field, as a form shows it, and the message says
     * which item is meant.
     *
     * @param position counted from 1
     */
    public FieldErrors item(String listField, int position) {
        return new FieldErrors(errors, within, within + listField, position);
    }

    /** For an object in a field: what is added there is named {@code field.name}. */
    public FieldErrors within(String field) {
        return new FieldErrors(errors, within + field + ".", list, position);
    }

    public void add(String field, Message message) {
        if (list.isEmpty()) {
            errors.putIfAbsent(within + field, message);
        } else {
            errors.putIfAbsent(list, Message.of(OF_ITEM, position, field, message));
        }
    }

    public Map<String, Message> asMap() {
        return new LinkedHashMap<>(errors);
    }

    /** Throws {@link InvalidInput} when anything was added. */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw InvalidInput.of(errors);
        }
    }
}
