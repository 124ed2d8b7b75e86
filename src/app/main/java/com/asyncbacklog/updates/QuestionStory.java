package com.asyncbacklog.updates;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.HubAddress;
import java.util.Optional;
import java.util.Set;

/** Tells what happened to a question; what was asked and what was said by it are the story's body. */
final class QuestionStory {

    private static final Set<String> SAID_SOMETHING = Set.of(UpdateEvents.ANSWERED, UpdateEvents.REOPENED);

    private QuestionStory() {}

    static EventStory of(Event event, FoundQuestion found, Reader reader) {
        Question question = found.question();
        return new EventStory(
                sentence(event, found, reader),
                body(event, found),
                new HubAddress(found.update().place().project().key(), "feed")
                        .with(QuestionPointerService.PARAMETER, String.valueOf(question.id()))
                        .path(),
                Optional.empty(),
                Optional.empty());
    }

    private static String sentence(Event event, FoundQuestion found, Reader reader) {
        Question question = found.question();
        String asker = found.update().author().displayName();
        String answerer = found.visible().to().displayName();
        String key = "asyncbacklog.updates.event." + event.kind();
        return switch (event.kind()) {
            case UpdateEvents.ANSWERED ->
                reader.text(question.isFor(event.actor()) ? key + ".told" : key + ".by-another", asker, answerer);
            case UpdateEvents.DUE_CHANGED ->
                reader.text(key + ".told", asker, answerer, QuestionSentences.due(found.visible(), reader));
            default -> reader.text(key + ".told", asker, answerer);
        };
    }

    private static String body(Event event, FoundQuestion found) {
        String question = "? " + found.question().asked().text();
        return SAID_SOMETHING.contains(event.kind())
                ? said(event, found).map(text -> question + "\n\n" + text).orElse(question)
                : question;
    }

    private static Optional<String> said(Event event, FoundQuestion found) {
        return found.visible().answers().stream()
                .map(VisibleAnswer::answer)
                .filter(answer ->
                        answer.at().equals(event.at()) && answer.author().equals(event.actor()))
                .map(Answer::text)
                .findFirst();
    }
}
