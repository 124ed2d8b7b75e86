package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import com.asyncbacklog.shared.TooLarge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A decision to the form it is handed over in, and back. */
final class PortableForm {

    private static final Set<DecisionStatus> HELD =
            EnumSet.of(DecisionStatus.ACCEPTED, DecisionStatus.DEPRECATED, DecisionStatus.SUPERSEDED);

    private PortableForm() {}

    static PortableDecision of(Decision decision, DecisionAccess access, String area, Person author) {
        DecisionContent content = decision.content();
        DecisionState state = decision.state();
        return new PortableDecision(
                new PortableDecision.Origin(
                        decision.id(),
                        access.issue().map(issue -> issue.key()).orElse(""),
                        author.displayName(),
                        Optional.of(decision.createdAt()),
                        state.effectiveAt().filter(at -> HELD.contains(state.status()))),
                state.status(),
                state.reason().isEmpty() ? state.sourceStatus() : state.reason(),
                content.title(),
                new PortableDecision.Texts(
                        content.context(), content.decision(), content.rationale(), content.consequences()),
                content.options(),
                content.links(),
                area,
                content.reviewOn(),
                content.assumptions().stream()
                        .map(AssumptionJson::of)
                        .map(PortableForm::assumption)
                        .toList());
    }

    /** What it says; with an error for each field that can't be kept as it is. */
    static DecisionContent content(PortableDecision decision, FieldErrors errors) {
        PortableDecision.Texts texts = decision.texts();
        new TextRules(errors).text("context", texts.context());
        return new DecisionContent(
                decision.title(),
                texts.decision(),
                texts.rationale(),
                texts.context(),
                texts.consequences(),
                decision.options(),
                decision.links(),
                Dates.check(
                        "reviewOn", decision.reviewOn().map(LocalDate::toString).orElse(""), errors),
                assumptions(decision, errors));
    }

    /** What keeps it from being recorded here. */
    static Optional<Message> fault(PortableDecision decision) {
        FieldErrors errors = new FieldErrors();
        DecisionContent content = content(decision, errors);
        checkInstant("createdAt", decision.origin().createdAt(), errors);
        checkInstant("effectiveAt", decision.origin().effectiveAt(), errors);
        Optional<Message> fault = errors.asMap().values().stream().findFirst();
        if (fault.isPresent()) {
            return fault;
        }
        try {
            DecisionDraft.refuseWhatCouldNotBeSentBack(content);
            return Optional.empty();
        } catch (TooLarge tooLarge) {
            return Optional.of(Message.of("asyncbacklog.decisions.error.too-large"));
        }
    }

    /**
     * Nobody decided it here, and nobody is asked about what was decided elsewhere. What holds does so by now: the clock of where
     * it comes from may be fast, and with an instant to come it would be said to hold since a day that nobody has seen.
     */
    static DecisionState state(PortableDecision decision, Instant createdAt, Instant now) {
        Optional<Instant> effectiveAt = HELD.contains(decision.status())
                ? Optional.of(decision.origin().effectiveAt().orElse(createdAt)).map(at -> at.isAfter(now) ? now : at)
                : Optional.empty();
        return DecisionState.imported(decision.status(), decision.statusText(), effectiveAt);
    }

    private static void checkInstant(String field, Optional<Instant> at, FieldErrors errors) {
        if (at.isPresent() && !DecisionLimits.allows(at.get())) {
            errors.add(field, Message.of("asyncbacklog.decisions.error.instant", DecisionLimits.EARLIEST.toString()));
        }
    }

    private static PortableDecision.Assumption assumption(AssumptionJson json) {
        return new PortableDecision.Assumption(
                json.kind(),
                requireNonNullElse(json.date(), ""),
                requireNonNullElse(json.jql(), ""),
                requireNonNullElse(json.kpi(), ""),
                requireNonNullElse(json.operator(), ""),
                json.value() == null ? "" : json.value().toString());
    }

    /** A query that can't be run here is kept: the projects it names may come later. */
    private static List<DecisionAssumption> assumptions(PortableDecision decision, FieldErrors errors) {
        List<DecisionAssumption> checked = new ArrayList<>();
        if (decision.assumptions().size() > DecisionLimits.LONGEST_LIST) {
            errors.add("assumptions", Message.of("asyncbacklog.error.too-many", DecisionLimits.LONGEST_LIST));
        }
        for (PortableDecision.Assumption assumption : decision.assumptions()) {
            new AssumptionDraft(
                            assumption.kind(),
                            assumption.date(),
                            assumption.jql(),
                            assumption.kpi(),
                            assumption.operator(),
                            number(assumption.value()))
                    .check(errors.item("assumptions", checked.size() + 1), query -> Optional.empty())
                    .ifPresent(checked::add);
        }
        return checked;
    }

    /** Nothing also for what is no finite number: then the check says that it is missing. */
    private static Optional<Double> number(String value) {
        try {
            return Optional.of(Double.valueOf(value)).filter(Double::isFinite);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
