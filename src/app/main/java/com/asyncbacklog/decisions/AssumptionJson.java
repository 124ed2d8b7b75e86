package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.DecisionAssumption.Kind;
import com.asyncbacklog.decisions.DecisionAssumption.Operator;
import com.asyncbacklog.decisions.DecisionAssumption.Threshold;
import com.asyncbacklog.shared.PlainNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/** An assumption as REST answers it and as it is stored; null where its kind has no such field. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AssumptionJson(String kind, String date, String jql, String kpi, String operator, Number value) {

    static AssumptionJson of(DecisionAssumption assumption) {
        Optional<Threshold> threshold = assumption.threshold();
        return new AssumptionJson(
                assumption.kind().value(),
                assumption.date().map(LocalDate::toString).orElse(null),
                assumption.kind() == Kind.JQL ? assumption.subject() : null,
                assumption.kind() == Kind.KPI ? assumption.subject() : null,
                threshold.map(at -> at.operator().sign()).orElse(null),
                threshold.map(at -> PlainNumber.of(at.value())).orElse(null));
    }

    /** Nothing for one of a kind that is unknown here: while a cluster is upgraded, a newer node may write one. */
    Optional<DecisionAssumption> stored() {
        return Kind.of(kind).flatMap(known -> switch (known) {
            case DATE -> Optional.of(DecisionAssumption.until(LocalDate.parse(date)));
            case JQL -> Operator.of(operator).map(sign -> DecisionAssumption.issues(jql, sign, value.doubleValue()));
            case KPI -> Operator.of(operator).map(sign -> DecisionAssumption.kpi(kpi, sign, value.doubleValue()));
        });
    }
}
