package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.DecisionAssumption.Threshold;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.PlainNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Assumptions in the words of one reader. */
final class AssumptionWords {

    private static final String TEXT = "asyncbacklog.decisions.assumption.";

    private AssumptionWords() {}

    /** @param check the last look at it; none while nobody has looked */
    static AssumptionView of(
            DecisionAssumption assumption, Optional<AssumptionCheck> check, Instant now, Reader reader) {
        AssumptionState state = state(assumption, check, now, reader);
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

    /** Of a day the reader's own calendar tells at once; of anything else, what was found when somebody looked. */
    private static AssumptionState state(
            DecisionAssumption assumption, Optional<AssumptionCheck> check, Instant now, Reader reader) {
        LocalDate today = now.atZone(reader.times().zone()).toLocalDate();
        return assumption
                .date()
                .map(day -> today.isAfter(day) ? AssumptionState.BROKEN : AssumptionState.HOLDS)
                .or(() -> check.map(AssumptionCheck::state))
                .orElse(AssumptionState.UNKNOWN);
    }
}
