package com.asyncbacklog.shared;

import java.util.List;

/** Refuses what is beyond a limit: 413. */
public final class TooLarge extends Refusal {

    private final Message message;

    public TooLarge(Message message) {
        super(413, message.key());
        this.message = message;
    }

    @Override
    protected List<Message> messages() {
        return List.of(message);
    }
}
