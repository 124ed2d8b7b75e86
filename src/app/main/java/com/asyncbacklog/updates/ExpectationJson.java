package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.updates.Expectation.Warning;
import com.asyncbacklog.workingtime.Interval;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When an answer can be expected, as REST answers it; instants are ISO-8601 in UTC.
 *
 * @param to who would answer
 * @param askedFirst whom was asked for, if that is somebody else
 * @param byOwnClockAt when it would be due if the asker themselves had so many hours
 * @param nextCommonFrom when the two next work at the same time, until {@code nextCommonUntil}; null when never in sight
 * @param absentUntil the last day of an absence before it is due, in the zone {@code dueZone}; null for none
 * @param deputy who stands in during that absence
 * @param warnings what one should know before asking
 * @param text when it is due, in the reader's language
 * @param warning the warnings in the reader's language; empty for none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExpectationJson(
        PersonJson to,
        PersonJson askedFirst,
        BigDecimal withinHours,
        String dueAt,
        String dueZone,
        String noDueBecause,
        String byOwnClockAt,
        boolean worksNow,
        String nextCommonFrom,
        String nextCommonUntil,
        String absentUntil,
        PersonJson deputy,
        List<String> warnings,
        String text,
        String warning) {

    static ExpectationJson of(Expectation expectation, Optional<Person> deputy, Reader asker) {
        Person answerer = expectation.answerer().person();
        boolean same = answerer.key().equals(expectation.asked().key());
        Optional<Interval> common = expectation.nextCommon();
        return new ExpectationJson(
                PersonJson.of(answerer),
                same ? null : PersonJson.of(expectation.asked()),
                WorkingHourRules.hours(expectation.clock().minutes()),
                iso(expectation.clock().dueAt()),
                expectation.clock().zone().getId(),
                expectation.clock().noDue().map(NoDue::value).orElse(null),
                iso(expectation.byOwnClock()),
                expectation.worksNow(),
                iso(common.map(Interval::start)),
                iso(common.map(Interval::end)),
                expectation.absence().map(absence -> absence.to().toString()).orElse(null),
                deputy.map(PersonJson::of).orElse(null),
                expectation.warnings().stream().map(Warning::value).toList(),
                ExpectationSentences.text(expectation, asker),
                ExpectationSentences.warning(expectation, deputy, asker));
    }

    private static String iso(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
