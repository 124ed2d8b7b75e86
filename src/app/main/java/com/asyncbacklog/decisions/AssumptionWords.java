package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.DecisionAssumption.Threshold;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.PlainNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Assumptions in the words of one reader. */
final class AssumptionWords {

    private static final String TEXT = "asyncbacklog.decisions.assumption.";

    private AssumptionWords() {}

    /** Of one that a decision rests on, as the reader sees the decision. */
    static AssumptionView of(DecisionAssumption assumption, VisibleDecision visible, Reader reader) {
        Optional<AssumptionCheck> check = visible.details().check(assumption);
        AssumptionState state = check.map(AssumptionCheck::state).orElseGet(() -> beforeAnyCheck(assumption, visible));
        return new AssumptionView(
                text(assumption, reader), link(assumption), state.value(), word(state, check, reader));
    }

    private static String word(AssumptionState state, Optional<AssumptionCheck> check, Reader reader) {
        String key = TEXT + "light." + state.value();
        return check.flatMap(AssumptionCheck::brokenSince)
                .filter(since -> state == AssumptionState.BROKEN)
                .map(since -> reader.text(key + ".since", reader.times().date(since)))
                .orElseGet(() -> reader.text(key));
    }

    private static String text(DecisionAssumption assumption, Reader reader) {
        return switch (assumption.kind()) {
            case DATE ->
                reader.text(
                        TEXT + "until", reader.times().date(assumption.date().orElseThrow()));
            case JQL -> limit("issues", assumption, reader);
            case KPI -> limit("measure", assumption, reader);
        };
    }

    private static String limit(String what, DecisionAssumption assumption, Reader reader) {
        Threshold threshold = assumption.threshold().orElseThrow();
        String side = threshold.operator() == DecisionAssumption.Operator.BELOW ? "-below" : "-above";
        return reader.text(TEXT + what + side, assumption.subject(), PlainNumber.of(threshold.value()));
    }

    private static String link(DecisionAssumption assumption) {
        return assumption.kind() == DecisionAssumption.Kind.JQL
                ? "/issues/?jql=" + URLEncoder.encode(assumption.subject(), StandardCharsets.UTF_8)
                : "";
    }

    /** Of a day it can be told at once what the first look will find; nothing of anything else. */
    private static AssumptionState beforeAnyCheck(DecisionAssumption assumption, VisibleDecision visible) {
        if (assumption.date().isEmpty()) {
            return AssumptionState.UNKNOWN;
        }
        return assumption.hasDayBegun(visible.seenAt(), visible.author())
                ? AssumptionState.BROKEN
                : AssumptionState.HOLDS;
    }
}
