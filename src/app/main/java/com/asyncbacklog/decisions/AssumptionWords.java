package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.DecisionAssumption.Threshold;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.PlainNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Assumptions in the words of one reader. */
final class AssumptionWords {

    private static final String TEXT = "asyncbacklog.decisions.assumption.";

    private AssumptionWords() {}

    static AssumptionView of(DecisionAssumption assumption, Instant now, Reader reader) {
        String light = light(assumption, now, reader);
        return new AssumptionView(
                text(assumption, reader), link(assumption), light, reader.text(TEXT + "light." + light));
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

    /** Of a day the reader's own calendar tells; what counts issues or follows a KPI is not known here. */
    private static String light(DecisionAssumption assumption, Instant now, Reader reader) {
        LocalDate today = now.atZone(reader.times().zone()).toLocalDate();
        return assumption
                .date()
                .map(day -> today.isAfter(day) ? "broken" : "holds")
                .orElse("unknown");
    }
}
