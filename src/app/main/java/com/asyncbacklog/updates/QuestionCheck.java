package com.asyncbacklog.updates;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import com.asyncbacklog.updates.Question.Asked;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the questions of an update that somebody sent. What others have answered stays: such a question can be closed, but not
 * changed nor taken away.
 */
@Named
class QuestionCheck {

    private static final String FIELD = "questions";

    private final People people;
    private final Projects projects;
    private final ResponseClocks clocks;
    private final CadenceService cadences;

    QuestionCheck(People people, Projects projects, ResponseClocks clocks, CadenceService cadences) {
        this.people = people;
        this.projects = projects;
        this.clocks = clocks;
        this.cadences = cadences;
    }

    /** What becomes of the questions of an update; adds an error for each that is wrong, which says which one it is. */
    QuestionChanges check(List<QuestionDraft> drafts, Asking asking, FieldErrors errors) {
        Check check = new Check(asking, cadences.answerMinutes(asking.projectId()));
        for (QuestionDraft draft : drafts) {
            check.take(draft, errors.item(FIELD, check.next()));
        }
        return check.finish(errors);
    }

    /** Whoever was named; nobody, with an error, when they are unknown, may not see the question, or ask themselves. */
    Optional<Person> asked(String name, Asking asking, FieldErrors errors) {
        if (name.isBlank()) {
            errors.add("to", Message.of("asyncbacklog.error.required"));
            return Optional.empty();
        }
        Optional<Person> person = people.everByName(name);
        if (person.isEmpty()) {
            errors.add("to", Message.of("asyncbacklog.error.no-such-user", name));
        } else if (person.get().key().equals(asking.asker().key())) {
            errors.add("to", Message.of("asyncbacklog.updates.error.asks-themselves"));
        } else if (people.isActive(person.get())
                && projects.access(asking.projectId(), person.get()).isEmpty()) {
            errors.add("to", Message.of("asyncbacklog.updates.error.may-not-see", name));
        }
        return person;
    }

    /** One request's questions, one after the other. */
    private final class Check {

        private final Asking asking;
        private final int usualMinutes;
        private final List<Question> added = new ArrayList<>();
        private final List<QuestionChange> changed = new ArrayList<>();
        private final Set<Integer> kept = new HashSet<>();
        private int position;

        Check(Asking asking, int usualMinutes) {
            this.asking = asking;
            this.usualMinutes = usualMinutes;
        }

        int next() {
            return ++position;
        }

        void take(QuestionDraft draft, FieldErrors errors) {
            String text = text(draft, errors);
            if (draft.id().isEmpty()) {
                ask(text, draft, usualMinutes, errors)
                        .ifPresent(anew -> added.add(Question.ask(asking.projectId(), anew.asked(), anew.answerer())));
                return;
            }
            Optional<VisibleQuestion> old = asking.before(draft.id().get());
            if (old.isEmpty() || !kept.add(draft.id().get())) {
                errors.add("id", Message.of("asyncbacklog.updates.error.no-such-question"));
            } else {
                change(old.get(), text, draft, errors);
            }
        }

        /** Those that were left out are taken away. */
        QuestionChanges finish(FieldErrors errors) {
            List<Question> removed = new ArrayList<>();
            for (VisibleQuestion question : asking.before()) {
                if (!kept.contains(question.question().id())) {
                    removed.add(question.question());
                    if (isAnswered(question)) {
                        errors.add(FIELD, Message.of("asyncbacklog.updates.error.answered-stays"));
                    }
                }
            }
            return new QuestionChanges(added, changed, removed);
        }

        private void change(VisibleQuestion visible, String text, QuestionDraft draft, FieldErrors errors) {
            Question old = visible.question();
            int minutes = minutes(draft, old.asked().minutes(), errors);
            boolean samePerson =
                    isFor(visible, draft.to()) && minutes == old.asked().minutes();
            if (samePerson && text.equals(old.asked().text())) {
                return;
            }
            if (isAnswered(visible)) {
                errors.add("text", Message.of("asyncbacklog.updates.error.answered-stays"));
            } else if (samePerson) {
                changed.add(new QuestionChange(old, old.reworded(text)));
            } else {
                ask(text, draft, old.asked().minutes(), errors)
                        .ifPresent(anew ->
                                changed.add(new QuestionChange(old, old.askedAnew(anew.asked(), anew.answerer()))));
            }
        }

        private Optional<AskedOf> ask(String text, QuestionDraft draft, int unlessSaid, FieldErrors errors) {
            int minutes = minutes(draft, unlessSaid, errors);
            Optional<Person> person = asked(draft.to(), asking, errors);
            Optional<Answerer> answerer = person.flatMap(
                    to -> clocks.start(to, asking.asker().key(), asking.projectId(), minutes, asking.at()));
            if (person.isPresent() && answerer.isEmpty()) {
                errors.add("to", Message.of("asyncbacklog.updates.error.nobody-answers", draft.to()));
            }
            return answerer.map(found -> new AskedOf(
                    new Asked(text, asking.asker().key(), person.get().key(), minutes, asking.at()), found));
        }
    }

    private record AskedOf(Asked asked, Answerer answerer) {}

    private static String text(QuestionDraft draft, FieldErrors errors) {
        String text = new TextRules(errors).text("text", draft.text());
        if (text.isEmpty()) {
            errors.add("text", Message.of("asyncbacklog.error.required"));
        }
        return text;
    }

    private static int minutes(QuestionDraft draft, int unlessSaid, FieldErrors errors) {
        return draft.withinHours()
                .map(hours -> WorkingHourRules.minutes("withinHours", hours, errors))
                .orElse(unlessSaid);
    }

    private static boolean isFor(VisibleQuestion question, String name) {
        return question.to().name().equals(name)
                || question.askedFirst()
                        .filter(person -> person.name().equals(name))
                        .isPresent();
    }

    private static boolean isAnswered(VisibleQuestion question) {
        return !question.answers().isEmpty() || !question.question().isOpen();
    }
}
