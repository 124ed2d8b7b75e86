package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PersonJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        String status,
        PersonJson author,
        String createdAt,
        String updatedAt,
        PersonJson updatedBy,
        String effectiveAt,
        int version,
        DecisionPermissions permissions) {

    static DecisionJson of(VisibleDecision visible) {
        Decision decision = visible.decision();
        DecisionContent content = decision.content();
        return new DecisionJson(
                decision.id(),
                visible.issue().key(),
                visible.issue().projectKey(),
                content.title(),
                content.decision(),
                content.rationale(),
                content.context(),
                content.consequences(),
                content.options(),
                content.links(),
                content.reviewOn().map(LocalDate::toString).orElse(null),
                visible.reviewDue(),
                decision.status().value(),
                PersonJson.of(visible.author()),
                decision.createdAt().toString(),
                decision.updatedAt().toString(),
                PersonJson.of(visible.updatedBy()),
                decision.effectiveAt().map(Instant::toString).orElse(null),
                decision.version(),
                visible.permissions());
    }
}
