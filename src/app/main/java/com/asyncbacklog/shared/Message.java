package com.asyncbacklog.shared;

import java.util.List;

/**
 * A text to be said in the reader's language: its key in the bundle and what stands in its places {0}, {1} …. A parameter
 * may be a message itself.
 */
public record Message(String key, List<Object> parameters) {

    public Message {
        parameters = List.copyOf(parameters);
    }

    public static Message of(String key, Object... parameters) {
        return new Message(key, List.of(parameters));
    }
}
