package com.asyncbacklog.shared;

import java.util.List;

/** Refuses what one may see but not do: 403. */
public final class Forbidden extends Refusal {

    private final Message message;

    public Forbidden(Message message) {
        super(403, message.key());
        this.message = message;
    }

    @Override
    protected List<Message> messages() {
        return List.of(message);
    }
}
