package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.markdown.MarkdownFact.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what the sections of a file say until it makes a record. */
final class MarkdownParts {

    private final MarkdownFacts facts;
    private final List<MarkdownSection> optionSections = new ArrayList<>();
    private final MarkdownLinks links = new MarkdownLinks();
    private final List<String> contexts = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> decisions = new ArrayList<>();
    private final List<String> rationales = new ArrayList<>();
    private final List<String> consequences = new ArrayList<>();
    private boolean ofRecord;

    MarkdownParts(MarkdownFacts facts) {
        this.facts = facts;
    }

    /** @param blocks of which the outline is */
    void read(MarkdownBlocks blocks, MarkdownOutline outline) {
        contexts.add(new MarkdownPreamble(blocks, facts).read(outline.preamble()));
        // Front matter dates any page; in lines of its own a date is a record's.
        ofRecord = facts.has(Name.DATE);
        boolean decided = outline.sections().stream()
                .anyMatch(section -> section.is(SectionName.OUTCOME) || section.is(SectionName.DECISION));
        for (MarkdownSection section : outline.sections()) {
            ofRecord |= section.name().filter(SectionName::marksRecord).isPresent();
            section.name().ifPresentOrElse(known -> read(known, section, decided), () -> others.add(section.whole()));
        }
    }

    /** Whether there was anything that only records have. */
    boolean areOfRecord() {
        return ofRecord || facts.has(Name.STATUS) || facts.has(Name.DECIDERS);
    }

    /** Without any status it counts as accepted when something was decided: records tell what holds, as a rule. */
    DecisionStatus status() {
        String text = facts.value(Name.STATUS);
        if (!text.isEmpty()) {
            return MarkdownStatus.of(text);
        }
        boolean decided = Stream.concat(outcomes.stream(), decisions.stream()).anyMatch(said -> !said.isEmpty());
        return decided ? DecisionStatus.ACCEPTED : DecisionStatus.PROPOSED;
    }

    MarkdownRecord record(
            String title, DecisionStatus status, String statusText, Optional<LocalDate> date, MarkdownExtras extras) {
        String outcome = MarkdownTexts.joined(outcomes);
        String decision = MarkdownTexts.joined(decisions);
        Optional<ChosenOption> chosen = ChosenOption.in(outcome.isEmpty() ? decision : outcome);
        MarkdownOptions options = new MarkdownOptions(optionSections);
        chosen.map(ChosenOption::title).ifPresent(options::choose);
        return new MarkdownRecord(
                title,
                status,
                statusText,
                date,
                facts.people(),
                new MarkdownTexts(
                        context(options),
                        chosen.map(option -> beside(option, outcome, decision))
                                .orElseGet(() -> MarkdownTexts.joined(outcome, decision)),
                        MarkdownTexts.joined(
                                chosen.map(ChosenOption::reason).orElse(""), MarkdownTexts.joined(rationales)),
                        MarkdownTexts.joined(consequences)),
                options.options(),
                links.links(),
                references(),
                extras);
    }

    /** The section of the decision when the option was named in another one, else the option. */
    private static String beside(ChosenOption chosen, String outcome, String decision) {
        return outcome.isEmpty() || decision.isEmpty() ? chosen.title() : decision;
    }

    private String context(MarkdownOptions options) {
        List<String> texts = new ArrayList<>(contexts);
        texts.add(facts.others());
        texts.addAll(others);
        texts.addAll(options.leftOver());
        return MarkdownTexts.joined(texts);
    }

    private List<MarkdownReference> references() {
        return Stream.of(MarkdownReferences.in(facts.value(Name.STATUS)), facts.references(), links.references())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void read(SectionName name, MarkdownSection section, boolean decided) {
        switch (name) {
            case STATUS -> readFact(Name.STATUS, section, section.text());
            case DATE -> readFact(Name.DATE, section, MarkdownTexts.oneLine(section.text()));
            case DECIDERS -> readFact(Name.DECIDERS, section, MarkdownLists.oneLine("", section.text()));
            case CONSULTED -> readFact(Name.CONSULTED, section, MarkdownLists.oneLine("", section.text()));
            case INFORMED -> readFact(Name.INFORMED, section, MarkdownLists.oneLine("", section.text()));
            case CONTEXT -> contexts.add(section.text());
            case OPTIONS, PROS_AND_CONS -> optionSections.add(section);
            case OUTCOME -> outcomes.add(section.text());
            case DECISION -> decisions.add(section.text());
            case PROPOSAL -> readProposal(section, decided);
            case RATIONALE -> rationales.add(section.text());
            case CONSEQUENCES -> consequences.add(section.text());
            case SPECIAL_CONSEQUENCES -> consequences.add(section.text().isEmpty() ? "" : section.whole());
            case LINKS -> links.read(section).map(MarkdownSection::whole).ifPresent(others::add);
        }
    }

    private void readProposal(MarkdownSection section, boolean decided) {
        if (decided) {
            others.add(section.whole());
        } else {
            decisions.add(section.text());
        }
    }

    private void readFact(Name name, MarkdownSection section, String value) {
        facts.add(new MarkdownFact(Optional.of(name), section.heading(), value));
    }
}
