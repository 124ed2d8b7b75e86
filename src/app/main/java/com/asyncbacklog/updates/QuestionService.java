package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What people do with questions. An answer of whoever is asked, or of who stands in for them, settles it; when whoever asked says
 * something to an answer, it waits again; what others say leaves it as it is. Each method acts for whoever the thread works for and
 * checks permission first.
 */
@Named
class QuestionService {

    /** So often is looked again when others answered at the same moment. */
    private static final int ATTEMPTS = 5;

    private final QuestionStore store;
    private final UpdateReadingService reading;
    private final ResponseClocks clocks;
    private final UpdatePlaces places;
    private final Clock clock;

    QuestionService(
            QuestionStore store,
            UpdateReadingService reading,
            ResponseClocks clocks,
            UpdatePlaces places,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.clocks = clocks;
        this.places = places;
        this.clock = clock;
    }

    FoundQuestion get(int id) {
        return find(id, places.current());
    }

    FoundQuestion answer(int id, AnswerDraft draft) {
        Person author = places.current();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            FoundQuestion before = find(id, author);
            refuseWhoMayNotAnswer(before);
            boolean isAwaited =
                    before.question().isOpen() && clocks.isAnswerer(before.question(), author, clock.instant());
            String text = draft.check(before.update(), isAwaited);
            if (add(before, author, text)) {
                return find(id, author);
            }
        }
        throw QuestionRefused.changed(find(id, author));
    }

    /** Says that no answer is needed any more; of a closed one, nothing more. */
    FoundQuestion close(int id) {
        Person person = places.current();
        FoundQuestion before = find(id, person);
        UpdatePlaces.refuseInArchive(before.update().place());
        if (before.question().status() == QuestionStatus.CLOSED) {
            return before;
        }
        if (!before.visible().permissions().close()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-close"));
        }
        Question after = before.question().closed(person.key(), clock.instant());
        return change(before, after, UpdateEvents.CLOSED, person);
    }

    /** Takes a closure back; of one that is not closed, nothing more. Without an answer it waits again, with all of its time. */
    FoundQuestion reopen(int id) {
        Person person = places.current();
        FoundQuestion before = find(id, person);
        UpdatePlaces.refuseInArchive(before.update().place());
        if (before.question().status() != QuestionStatus.CLOSED) {
            return before;
        }
        if (!before.visible().permissions().reopen()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-close"));
        }
        Question after = before.question().answeredAt().isPresent()
                ? before.question().unclosed()
                : before.question().reopened(clocks.again(before.question(), clock.instant()));
        return change(before, after, UpdateEvents.REOPENED, person);
    }

    private static void refuseWhoMayNotAnswer(FoundQuestion before) {
        UpdatePlaces.refuseInArchive(before.update().place());
        if (before.question().status() == QuestionStatus.CLOSED) {
            throw QuestionRefused.closed(before);
        }
        if (!before.visible().permissions().answer()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-answer"));
        }
    }

    private boolean add(FoundQuestion before, Person author, String text) {
        Question question = before.question();
        Instant now = clock.instant();
        boolean asksBack = question.isBy(author.key()) && question.status() == QuestionStatus.ANSWERED;
        Question after;
        if (asksBack) {
            after = question.reopened(clocks.again(question, now));
        } else if (question.isOpen() && clocks.isAnswerer(question, author, now)) {
            after = question.answered(now);
        } else {
            after = question.discussed();
        }
        return store.answer(
                new QuestionChange(question, after),
                new Answer(0, question.id(), author.key(), text, now),
                UpdateEvents.of(asksBack ? UpdateEvents.REOPENED : UpdateEvents.ANSWERED, question, author.key(), now),
                before.update().update().content().issueIds());
    }

    private FoundQuestion change(FoundQuestion before, Question after, String event, Person person) {
        Instant now = clock.instant();
        boolean changed = store.change(
                new QuestionChange(before.question(), after),
                person.key(),
                now,
                UpdateEvents.of(event, after, person.key(), now),
                before.update().update().content().issueIds());
        FoundQuestion current = find(after.id(), person);
        if (!changed) {
            throw QuestionRefused.changed(current);
        }
        return current;
    }

    private FoundQuestion find(int id, Person reader) {
        int updateId = store.find(id).map(Question::updateId).orElseThrow(NotFound::new);
        VisibleUpdate update = reading.get(updateId, reader);
        Optional<VisibleQuestion> visible = update.questions().stream()
                .filter(question -> question.question().id() == id)
                .findFirst();
        return new FoundQuestion(update, visible.orElseThrow(NotFound::new));
    }
}
