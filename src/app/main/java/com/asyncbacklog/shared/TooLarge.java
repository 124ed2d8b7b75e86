package com.asyncbacklog.shared;

import java.util.List;

/** Refuses a body beyond the limit: 413. */
final class TooLarge extends Refusal {

    TooLarge() {
        super(413, "body over the limit");
    }

    @Override
    protected List<Message> messages() {
        return List.of(Message.of("asyncbacklog.error.too-large"));
    }
}
