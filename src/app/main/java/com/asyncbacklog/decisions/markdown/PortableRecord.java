package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDES;

import com.asyncbacklog.decisions.ExportedDecision;
import com.asyncbacklog.decisions.PortableDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record to a decision that is handed over, and back. */
final class PortableRecord {

    private PortableRecord() {}

    /**
     * A date has no time: noon in UTC is that day nearly everywhere. Who took part goes to the context, as names there are seldom
     * those of users; in an export of ours they say nothing that is not said elsewhere.
     */
    static PortableDecision decision(MarkdownRecord record) {
        MarkdownOrigin origin = record.extras().origin();
        Optional<Instant> day =
                record.date().map(date -> date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        MarkdownTexts texts = record.texts();
        return new PortableDecision(
                new PortableDecision.Origin(
                        origin.id(),
                        origin.issue(),
                        origin.author(),
                        origin.createdAt().or(() -> day),
                        origin.effectiveAt().or(() -> day)),
                record.status(),
                record.statusText(),
                record.title(),
                new PortableDecision.Texts(
                        origin.id() > 0
                                ? texts.context()
                                : MarkdownTexts.joined(texts.context(), people(record.people())),
                        texts.decision(),
                        texts.rationale(),
                        texts.consequences()),
                record.options(),
                record.links(),
                record.extras().area(),
                record.extras().reviewOn(),
                record.extras().assumptions().stream()
                        .map(assumption -> new PortableDecision.Assumption(
                                assumption.kind(),
                                assumption.date(),
                                assumption.jql(),
                                assumption.kpi(),
                                assumption.operator(),
                                assumption.value()))
                        .toList());
    }

    /**
     * @param files of all in the export, by id
     * @param titles of all in the export, by id
     */
    static MarkdownRecord record(ExportedDecision exported, Map<Integer, String> files, Map<Integer, String> titles) {
        PortableDecision decision = exported.decision();
        PortableDecision.Origin origin = decision.origin();
        List<MarkdownReference> references = new ArrayList<>();
        exported.supersededBy()
                .ifPresent(id -> references.add(new MarkdownReference(SUPERSEDED_BY, titles.get(id), files.get(id))));
        exported.supersedes()
                .forEach(id -> references.add(new MarkdownReference(SUPERSEDES, titles.get(id), files.get(id))));
        return new MarkdownRecord(
                decision.title(),
                decision.status(),
                decision.statusText(),
                origin.effectiveAt().or(origin::createdAt).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)),
                MarkdownPeople.NONE,
                new MarkdownTexts(
                        decision.texts().context(),
                        decision.texts().decision(),
                        decision.texts().rationale(),
                        decision.texts().consequences()),
                decision.options(),
                decision.links(),
                references,
                new MarkdownExtras(
                        decision.area(),
                        decision.reviewOn(),
                        decision.assumptions().stream()
                                .map(assumption -> new MarkdownAssumption(
                                        assumption.kind(),
                                        assumption.date(),
                                        assumption.jql(),
                                        assumption.kpi(),
                                        assumption.operator(),
                                        assumption.value()))
                                .toList(),
                        new MarkdownOrigin(
                                origin.id(),
                                origin.issueKey(),
                                origin.author(),
                                origin.createdAt(),
                                origin.effectiveAt())));
    }

    private static String people(MarkdownPeople people) {
        List<String> lines = new ArrayList<>();
        addTo(lines, "Deciders", people.deciders());
        addTo(lines, "Consulted", people.consulted());
        addTo(lines, "Informed", people.informed());
        return String.join("\n", lines);
    }

    private static void addTo(List<String> lines, String label, String names) {
        if (!names.isEmpty()) {
            lines.add("- " + label + ": " + names);
        }
    }
}
