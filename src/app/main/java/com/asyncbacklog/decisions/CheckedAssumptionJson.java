package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.DecisionAssumption.Kind;
import com.asyncbacklog.decisions.DecisionAssumption.Threshold;
import com.asyncbacklog.shared.PlainNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An assumption as REST answers it, with what was found of it; null where its kind has no such field. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CheckedAssumptionJson(
        String kind,
        String date,
        String jql,
        String kpi,
        String operator,
        Number value,
        String state,
        String checkedAt,
        String brokenSince) {

    /** @param check the last look at it; none while nobody has looked */
    static CheckedAssumptionJson of(DecisionAssumption assumption, Optional<AssumptionCheck> check) {
        Optional<Threshold> threshold = assumption.threshold();
        return new CheckedAssumptionJson(
                assumption.kind().value(),
                assumption.date().map(LocalDate::toString).orElse(null),
                assumption.kind() == Kind.JQL ? assumption.subject() : null,
                assumption.kind() == Kind.KPI ? assumption.subject() : null,
                threshold.map(at -> at.operator().sign()).orElse(null),
                threshold.map(at -> PlainNumber.of(at.value())).orElse(null),
                check.map(AssumptionCheck::state)
                        .orElse(AssumptionState.UNKNOWN)
                        .value(),
                check.map(AssumptionCheck::at).map(Instant::toString).orElse(null),
                check.flatMap(AssumptionCheck::brokenSince)
                        .map(Instant::toString)
                        .orElse(null));
    }
}
