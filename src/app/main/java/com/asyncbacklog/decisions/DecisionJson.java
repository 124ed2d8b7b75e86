package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.shared.PlainNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision as REST answers it; instants are ISO-8601 in UTC, {@code reviewDue} is by the reader's own date. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DecisionJson(
        int id,
        String issueKey,
        String projectKey,
        String title,
        String decision,
        String rationale,
        String context,
        String consequences,
        List<DecisionOption> options,
        List<DecisionLink> links,
        String reviewOn,
        boolean reviewDue,
        List<CheckedAssumptionJson> assumptions,
        String area,
        String areaState,
        String status,
        String waitsFor,
        String reason,
        String sourceStatus,
        List<Integer> supersedes,
        Integer supersededBy,
        PersonJson author,
        String createdAt,
        String updatedAt,
        PersonJson updatedBy,
        PersonJson decidedBy,
        String effectiveAt,
        List<ConsultedJson> consulted,
        List<ObjectionJson> objections,
        int version,
        DecisionPermissions permissions) {

    /** Somebody who is being consulted; hours are working hours. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ConsultedJson(PersonJson person, Number hoursLeft, boolean waitedFor) {

        private static final double MILLIS_OF_HOUR = 3_600_000;

        static ConsultedJson of(ConsultedPerson consulted) {
            return new ConsultedJson(
                    PersonJson.of(consulted.person()), hours(consulted.left()), consulted.isWaitedFor());
        }

        private static Number hours(Duration left) {
            return PlainNumber.of(left.toMillis() / MILLIS_OF_HOUR);
        }
    }

    static DecisionJson of(VisibleDecision visible) {
        Decision decision = visible.decision();
        DecisionContent content = decision.content();
        DecisionState state = decision.state();
        DecisionDetails details = visible.details();
        return new DecisionJson(
                decision.id(),
                visible.access().issue().map(issue -> issue.key()).orElse(null),
                visible.access().projectKey(),
                content.title(),
                content.decision(),
                content.rationale(),
                content.context(),
                content.consequences(),
                content.options(),
                content.links(),
                content.reviewOn().map(LocalDate::toString).orElse(null),
                visible.reviewDue(),
                content.assumptions().stream()
                        .map(assumption -> CheckedAssumptionJson.of(assumption, details.check(assumption)))
                        .toList(),
                details.area().map(DecisionArea::name).orElse(null),
                areaState(decision.home(), details),
                state.status().value(),
                state.waitsFor().map(WaitsFor::value).orElse(null),
                text(state.reason()),
                text(state.sourceStatus()),
                details.supersedes(),
                details.supersededBy().orElse(null),
                PersonJson.of(visible.author()),
                decision.createdAt().toString(),
                decision.updatedAt().toString(),
                PersonJson.of(visible.updatedBy()),
                details.decidedBy().map(PersonJson::of).orElse(null),
                state.effectiveAt().map(Instant::toString).orElse(null),
                details.consulted().stream().map(ConsultedJson::of).toList(),
                details.objections().stream()
                        .map(objection -> ObjectionJson.of(objection, visible.seenAt()))
                        .toList(),
                decision.version(),
                visible.permissions());
    }

    private static String areaState(DecisionHome home, DecisionDetails details) {
        Optional<String> ofArea = details.area().map(area -> area.removed() ? "removed" : "current");
        return ofArea.orElse(home.areaCleared() ? "cleared" : null);
    }

    private static String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
