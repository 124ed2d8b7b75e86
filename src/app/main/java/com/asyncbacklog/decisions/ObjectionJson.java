package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PersonJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/** An objection as REST answers it; instants are ISO-8601 in UTC. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ObjectionJson(
        int id,
        PersonJson objector,
        String reason,
        String raisedAt,
        String state,
        String answer,
        PersonJson answeredBy,
        String answeredAt,
        String settlesAt,
        String agreedAt,
        Permissions permissions) {

    /** What the reader may do with it as it is. */
    record Permissions(boolean answer, boolean agree) {}

    static ObjectionJson of(VisibleObjection visible, Instant now) {
        Objection objection = visible.objection();
        Optional<Objection.Answer> answer = objection.answer();
        return new ObjectionJson(
                objection.id(),
                PersonJson.of(visible.objector()),
                objection.reason(),
                objection.raisedAt().toString(),
                visible.state(now),
                answer.map(Objection.Answer::text).orElse(null),
                visible.answeredBy().map(PersonJson::of).orElse(null),
                answer.map(given -> given.at().toString()).orElse(null),
                visible.settlesAt().map(Instant::toString).orElse(null),
                objection.agreedAt().map(Instant::toString).orElse(null),
                new Permissions(visible.mayAnswer(), visible.mayAgree()));
    }
}
