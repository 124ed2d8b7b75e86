package com.asyncbacklog.updates;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.shared.Health;
import java.time.Instant;
import java.util.Optional;

/**
 * What happens to updates and their questions, as the stream of events names it. Those of a question have its id as their record. What
 * is asked is part of the update, so to ask is no event of its own.
 */
final class UpdateEvents {

    static final String POSTED = "update-posted";
    static final String ANSWERED = "question-answered";
    static final String CLOSED = "question-closed";
    static final String REOPENED = "question-reopened";
    static final String DUE_CHANGED = "question-due-changed";

    private UpdateEvents() {}

    static Event posted(Update update) {
        Event event = Event.of(
                POSTED, update.createdAt(), update.author(), update.projectId(), Optional.empty(), update.id());
        return update.content()
                .health()
                .map(Health::value)
                .map(event::withHealth)
                .orElse(event);
    }

    /** @param actor the key of who did it; empty when the app did */
    static Event of(String kind, Question question, String actor, Instant at) {
        return Event.of(kind, at, actor, question.projectId(), Optional.empty(), question.id());
    }
}
