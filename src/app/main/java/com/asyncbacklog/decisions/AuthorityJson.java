package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.shared.PlainNumber;
import com.asyncbacklog.shared.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As REST answers whether somebody decides something alone.
 *
 * @param deciders who decides in the area, the first {@value #MOST_PEOPLE}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuthorityJson(
        String area,
        String verdict,
        List<String> reasons,
        String objective,
        String limit,
        boolean hardToReverse,
        List<PersonJson> deciders,
        List<PersonJson> consulted,
        List<PersonJson> notWaitedFor,
        Number objectionHours,
        String effectiveAt) {

    private static final int MOST_PEOPLE = 100;

    static AuthorityJson of(Authority authority, Optional<DecisionArea> area, List<Person> deciders, Texts texts) {
        Consultation consultation = authority.consultation();
        boolean isAfterObjections = authority.verdict() == Authority.Verdict.WITHIN_AFTER_OBJECTIONS;
        return new AuthorityJson(
                area.map(DecisionArea::name).orElse(null),
                authority.verdict().value(),
                authority.reasons().stream().map(texts::text).toList(),
                area.map(DecisionArea::objective).orElse(""),
                area.map(known -> known.boundary().limit()).orElse(""),
                area.map(known -> known.boundary().hardToReverse()).orElse(false),
                people(deciders.stream()),
                people(consultation.people().stream()),
                people(Stream.concat(consultation.unseeing().stream(), consultation.unworking().stream())),
                PlainNumber.of(consultation.hours()),
                isAfterObjections ? consultation.until().toString() : null);
    }

    private static List<PersonJson> people(Stream<Person> people) {
        return people.limit(MOST_PEOPLE).map(PersonJson::of).toList();
    }
}
