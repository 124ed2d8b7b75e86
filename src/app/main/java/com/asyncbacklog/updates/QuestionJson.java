package com.asyncbacklog.updates;

import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.updates.Question.Closure;
import com.asyncbacklog.updates.Question.DueChange;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question as REST answers it; instants are ISO-8601 in UTC.
 *
 * @param to who is to answer
 * @param askedFirst whom was asked, if that is somebody else
 * @param dueZone where {@code to} works: the due instant is one of their working time there
 * @param noDueBecause why there is no due instant; null when there is one
 * @param previousDueAt when it was due before that changed by itself, which was at {@code dueChangedAt}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record QuestionJson(
        int id,
        int updateId,
        String projectKey,
        String text,
        PersonJson to,
        PersonJson askedFirst,
        BigDecimal withinHours,
        String askedAt,
        String dueAt,
        String dueZone,
        String noDueBecause,
        String previousDueAt,
        String dueChangedAt,
        String status,
        List<Said> answers,
        String closedAt,
        PersonJson closedBy,
        QuestionPermissions permissions) {

    /** Something said to it. */
    record Said(int id, PersonJson author, String text, String at) {

        static Said of(VisibleAnswer visible) {
            Answer answer = visible.answer();
            return new Said(
                    answer.id(),
                    PersonJson.of(visible.author()),
                    answer.text(),
                    answer.at().toString());
        }
    }

    static QuestionJson of(FoundQuestion found) {
        return of(found.visible(), found.update().place());
    }

    static QuestionJson of(VisibleQuestion visible, UpdatePlace place) {
        Question question = visible.question();
        ResponseClock clock = question.turn().clock();
        Optional<DueChange> change = question.turn().dueChange();
        return new QuestionJson(
                question.id(),
                question.updateId(),
                place.project().key(),
                question.asked().text(),
                PersonJson.of(visible.to()),
                visible.askedFirst().map(PersonJson::of).orElse(null),
                WorkingHourRules.hours(question.asked().minutes()),
                question.asked().at().toString(),
                iso(clock.dueAt()),
                clock.zone().getId(),
                clock.noDue().map(NoDue::value).orElse(null),
                iso(change.flatMap(DueChange::previous)),
                iso(change.map(DueChange::at)),
                question.status().value(),
                visible.answers().stream().map(Said::of).toList(),
                iso(question.closure().map(Closure::at)),
                visible.closedBy().map(PersonJson::of).orElse(null),
                visible.permissions());
    }

    private static String iso(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
