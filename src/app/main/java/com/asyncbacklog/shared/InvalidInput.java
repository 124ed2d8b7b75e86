package com.asyncbacklog.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses what was sent: 400, with a message for each field that is wrong. */
public final class InvalidInput extends Refusal {

    private final List<Message> messages;
    private final Map<String, Message> errors;

    private InvalidInput(List<Message> messages, Map<String, Message> errors) {
        super(400, "invalid: " + messages + errors.keySet());
        this.messages = messages;
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    public static InvalidInput because(Message message) {
        return new InvalidInput(List.of(message), Map.of());
    }

    public static InvalidInput of(Map<String, Message> errors) {
        return new InvalidInput(List.of(), errors);
    }

    @Override
    public List<Message> messages() {
        return messages;
    }

    @Override
    public Map<String, Message> errors() {
        return errors;
    }
}
