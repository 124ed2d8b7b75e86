package com.asyncbacklog.updates;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.workingtime.CalendarWords;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Prepares updates for templates. */
@Named
class UpdateViews {

    private final People people;
    private final JiraAddress jira;
    private final Clock clock;

    UpdateViews(People people, JiraAddress jira, Clock clock) {
        this.people = people;
        this.jira = jira;
        this.clock = clock;
    }

    /** For one reader and request: each picture is asked for once. */
    Viewing forReader(Reader reader) {
        return new Viewing(reader);
    }

    /** Shows updates to one reader. */
    final class Viewing {

        private final Reader reader;
        private final Instant now = clock.instant();
        private final Map<String, String> avatars = new HashMap<>();

        private Viewing(Reader reader) {
            this.reader = reader;
        }

        UpdateView of(VisibleUpdate visible) {
            return new UpdateView(
                    visible,
                    words(visible),
                    visible.questions().stream().map(this::of).toList(),
                    visible.issues().stream()
                            .map(issue -> new MentionView(issue, jira.of("/browse/" + issue.key())))
                            .toList(),
                    isReader(visible.author()));
        }

        private QuestionView of(VisibleQuestion visible) {
            Question question = visible.question();
            boolean overdue = question.isOpen()
                    && question.turn().clock().dueAt().filter(now::isAfter).isPresent();
            return new QuestionView(
                    visible,
                    QuestionSentences.of(visible, reader),
                    visible.answers().stream().map(this::of).toList(),
                    question.isOpen() && isReader(visible.to()),
                    overdue);
        }

        private AnswerView of(VisibleAnswer visible) {
            Instant at = visible.answer().at();
            return new AnswerView(visible, avatar(visible.author()), moment(at), onBothClocks(at, visible.author()));
        }

        private UpdateWords words(VisibleUpdate visible) {
            Update update = visible.update();
            return new UpdateWords(
                    reader.times().date(update.localDate()),
                    avatar(visible.author()),
                    update.content()
                            .health()
                            .map(health -> reader.text(health.labelKey()))
                            .orElse(""),
                    moment(update.createdAt()),
                    onBothClocks(update.createdAt(), visible.author()),
                    edited(visible),
                    visible.acknowledgements().people().stream()
                            .map(Person::displayName)
                            .collect(joining(", ")),
                    reader.text(
                            "asyncbacklog.updates.readers",
                            visible.acknowledgements().count()));
        }

        private String edited(VisibleUpdate visible) {
            return visible.update().version() == 1
                    ? ""
                    : reader.text(
                            "asyncbacklog.updates.edited",
                            visible.updatedBy().displayName(),
                            reader.times().dateAndTime(visible.update().updatedAt()));
        }

        private String moment(Instant at) {
            return new CalendarWords(reader, now).moment(at, reader.times().zone());
        }

        private String onBothClocks(Instant at, Person writer) {
            return reader.times()
                    .onBothClocks(
                            at,
                            writer.displayName(),
                            writer.zone().orElse(reader.times().zone()));
        }

        private String avatar(Person of) {
            return avatars.computeIfAbsent(of.key(), key -> people.avatar(of, reader.person()));
        }

        private boolean isReader(Person person) {
            return person.key().equals(reader.person().key());
        }
    }
}
