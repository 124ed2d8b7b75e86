package com.asyncbacklog.shared;

import java.util.List;
import java.util.Map;

/** A request that was understood and is not done, for a reason its sender can act on; never a bug. */
public abstract class Refusal extends RuntimeException {

    private final int status;

    /** @param status the HTTP status that says the same */
    protected Refusal(int status, String why) {
        super(why, null, false, false);
        this.status = status;
    }

    final int status() {
        return status;
    }

    /** What concerns the request as a whole. */
    protected List<Message> messages() {
        return List.of();
    }

    /** What concerns single fields, by their names in the request. */
    protected Map<String, Message> errors() {
        return Map.of();
    }

    /** What the answer carries beside the messages, by its names in the answer. */
    protected Map<String, Object> more() {
        return Map.of();
    }
}
