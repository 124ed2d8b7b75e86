package com.asyncbacklog.shared;

import java.util.List;

/**
 * Refuses what is not there: 404. What is there but hidden from the reader is refused by the very same words, so that
 * nobody learns of it; therefore it says nothing of what was asked for.
 */
public final class NotFound extends Refusal {

    static final Message MESSAGE = Message.of("asyncbacklog.error.not-found");

    public NotFound() {
        super(404, MESSAGE.key());
    }

    @Override
    protected List<Message> messages() {
        return List.of(MESSAGE);
    }
}
