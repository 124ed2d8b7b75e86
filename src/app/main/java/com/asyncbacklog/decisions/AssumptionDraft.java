package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.DecisionAssumption.Kind;
import com.asyncbacklog.decisions.DecisionAssumption.Operator;
import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** An assumption as somebody sent it, not yet checked; empty where they left something out. */
record AssumptionDraft(String kind, String date, String jql, String kpi, String operator, Optional<Double> value) {

    /**
     * The assumption; nothing when something about it is wrong.
     *
     * @param faultOfJql what keeps the sender from running a query
     */
    Optional<DecisionAssumption> check(FieldErrors errors, Function<String, Optional<String>> faultOfJql) {
        Optional<Kind> known = Kind.of(kind);
        if (known.isEmpty()) {
            errors.add("kind", Message.of("asyncbacklog.decisions.error.assumption-kind"));
            return Optional.empty();
        }
        return switch (known.get()) {
            case DATE -> checkDate(errors);
            case JQL -> checkJql(errors, faultOfJql);
            case KPI -> checkKpi(errors);
        };
    }

    private Optional<DecisionAssumption> checkDate(FieldErrors errors) {
        require("date", date.isEmpty(), errors);
        refuse("jql", !jql.isEmpty(), errors);
        refuse("kpi", !kpi.isEmpty(), errors);
        refuse("operator", !operator.isEmpty(), errors);
        refuse("value", value.isPresent(), errors);
        Optional<LocalDate> day = Dates.check("date", date, errors);
        return day.map(DecisionAssumption::until);
    }

    private Optional<DecisionAssumption> checkJql(FieldErrors errors, Function<String, Optional<String>> faultOfJql) {
        require("jql", jql.isBlank(), errors);
        refuse("date", !date.isEmpty(), errors);
        refuse("kpi", !kpi.isEmpty(), errors);
        String query = new TextRules(errors).text("jql", jql);
        if (!query.isEmpty()) {
            faultOfJql.apply(query).ifPresent(fault -> errors.add("jql", Message.of("asyncbacklog.error.jql", fault)));
        }
        return threshold(errors).map(at -> DecisionAssumption.issues(query, at.operator(), at.value()));
    }

    private Optional<DecisionAssumption> checkKpi(FieldErrors errors) {
        refuse("date", !date.isEmpty(), errors);
        refuse("jql", !jql.isEmpty(), errors);
        String key = new TextRules(errors).title("kpi", kpi);
        return threshold(errors).map(at -> DecisionAssumption.kpi(key, at.operator(), at.value()));
    }

    private Optional<DecisionAssumption.Threshold> threshold(FieldErrors errors) {
        Optional<Operator> sign = Operator.of(operator);
        if (sign.isEmpty()) {
            errors.add("operator", Message.of("asyncbacklog.decisions.error.operator"));
        }
        require("value", value.isEmpty(), errors);
        return sign.flatMap(known -> value.map(number -> new DecisionAssumption.Threshold(known, number)));
    }

    private static void require(String field, boolean isMissing, FieldErrors errors) {
        if (isMissing) {
            errors.add(field, Message.of("asyncbacklog.error.required"));
        }
    }

    private static void refuse(String field, boolean isThere, FieldErrors errors) {
        if (isThere) {
            errors.add(field, Message.of("asyncbacklog.decisions.error.assumption-field"));
        }
    }
}
