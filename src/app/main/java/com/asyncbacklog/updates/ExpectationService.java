package com.asyncbacklog.updates;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who is about to ask when an answer can be expected. For whoever may post in the project. */
@Named
class ExpectationService {

    private final UpdatePlaces places;
    private final WorkDays days;
    private final QuestionCheck check;
    private final ResponseClocks clocks;
    private final CadenceService cadences;

    ExpectationService(
            UpdatePlaces places, WorkDays days, QuestionCheck check, ResponseClocks clocks, CadenceService cadences) {
        this.places = places;
        this.days = days;
        this.check = check;
        this.clocks = clocks;
        this.cadences = cadences;
    }

    /**
     * @param to the name of whom would be asked
     * @param withinHours as sent; {@code null} or empty for the project's usual
     */
    Expectation of(String projectKey, String to, String withinHours) {
        Person asker = places.current();
        long projectId = places.writable(projectKey, asker).project().id();
        WorkDay today = days.today(asker, projectId);
        FieldErrors errors = new FieldErrors();
        Asking asking = new Asking(asker, projectId, today.now(), List.of());
        int minutes = minutes(requireNonNullElse(withinHours, ""), projectId, errors);
        Person asked = check.asked(requireNonNullElse(to, ""), asking, errors).orElse(asker);
        errors.refuseIfAny();
        Answerer answerer = clocks.start(asked, asker.key(), projectId, minutes, today.now())
                .orElseThrow(() -> InvalidInput.of(
                        Map.of("to", Message.of("asyncbacklog.updates.error.nobody-answers", asked.name()))));
        return new Expectation(asked, answerer, today.time(), clocks.time(answerer.person(), projectId));
    }

    /** Who stands in while whoever would answer is absent. */
    Optional<Person> deputy(Expectation expectation) {
        return expectation
                .absentAt()
                .flatMap(at -> clocks.deputy(expectation.answerer().person(), at));
    }

    private int minutes(String withinHours, long projectId, FieldErrors errors) {
        if (withinHours.isEmpty()) {
            return cadences.answerMinutes(projectId);
        }
        return WorkingHourRules.parse("withinHours", withinHours, errors);
    }
}
