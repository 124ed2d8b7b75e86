package com.asyncbacklog.updates;

import com.asyncbacklog.events.Event;
import java.util.Map;
import java.util.Optional;

/**
 * What some events are about, as far as their reader may see it.
 *
 * @param updateOfQuestion by the id of a question
 */
record Told(Map<Integer, VisibleUpdate> updates, Map<Integer, Integer> updateOfQuestion) {

    Optional<VisibleUpdate> update(Event event) {
        return Optional.ofNullable(updates.get(event.recordId()));
    }

    Optional<FoundQuestion> question(Event event) {
        return Optional.ofNullable(updateOfQuestion.get(event.recordId()))
                .flatMap(updateId -> Optional.ofNullable(updates.get(updateId)))
                .flatMap(update -> update.questions().stream()
                        .filter(visible -> visible.question().id() == event.recordId())
                        .findFirst()
                        .map(visible -> new FoundQuestion(update, visible)));
    }
}
