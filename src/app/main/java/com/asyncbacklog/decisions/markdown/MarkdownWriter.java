package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static java.util.stream.Collectors.joining;

import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a record as MADR 4 from which {@link MarkdownReader} reads an equal one. Whether plain MADR does that for the
 * texts at hand is found out by reading it; where it does not, each text is framed. Texts and titles must be as
 * {@link com.asyncbacklog.shared.TextRules} leaves them.
 */
final class MarkdownWriter {

    private final MarkdownRecord record;
    private final Optional<String> frame;
    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter(MarkdownRecord record, Optional<String> frame) {
        this.record = record;
        this.frame = frame;
    }

    static String write(MarkdownRecord record) {
        String plain = new MarkdownWriter(record, Optional.empty()).write();
        return MarkdownReader.read("", plain) instanceof Found found
                        && found.record().equals(record)
                ? plain
                : new MarkdownWriter(record, Optional.of(MarkdownFrames.nameFor(everyText(record)))).write();
    }

    private static List<String> everyText(MarkdownRecord record) {
        MarkdownTexts texts = record.texts();
        List<String> all =
                new ArrayList<>(List.of(texts.context(), texts.decision(), texts.rationale(), texts.consequences()));
        record.options().forEach(option -> all.addAll(List.of(option.title(), option.pros(), option.cons())));
        return all;
    }

    private String write() {
        writeFrontMatter();
        out.append("\n# ").append(record.title()).append('\n');
        writeText("## Context and Problem Statement", "context", record.texts().context());
        writeOptions();
        writeOutcome();
        writeProsAndCons();
        writeLinks();
        return out.toString();
    }

    private void writeFrontMatter() {
        out.append("---\n");
        entry("status", status());
        entry("date", record.date().map(LocalDate::toString).orElse(""));
        entry("decision-makers", record.people().deciders());
        entry("consulted", record.people().consulted());
        entry("informed", record.people().informed());
        Map<String, String> own =
                frame.map(name -> OwnFrontMatter.framed(record, name)).orElseGet(() -> OwnFrontMatter.of(record));
        out.append(FrontMatter.OWN_KEY).append(":\n");
        own.forEach((name, json) ->
                out.append("  ").append(name).append(": ").append(json).append('\n'));
        out.append("---\n");
    }

    private void entry(String name, String value) {
        if (!value.isEmpty()) {
            boolean bare = value.matches("[a-z]+|\\d{4}-\\d{2}-\\d{2}");
            out.append(name)
                    .append(": ")
                    .append(bare ? value : OwnFrontMatter.json(value))
                    .append('\n');
        }
    }

    private String status() {
        String by = record.references(SUPERSEDED_BY).stream()
                .map(MarkdownReference::link)
                .collect(joining(", "));
        return record.status() == DecisionStatus.SUPERSEDED && !by.isEmpty()
                ? "superseded by " + by
                : record.status().value();
    }

    private void writeOptions() {
        if (!record.options().isEmpty()) {
            section("## Considered Options");
            out.append(MarkdownLists.of(
                            "* ",
                            record.options().stream().map(DecisionOption::title).toList()))
                    .append('\n');
        }
    }

    private void writeOutcome() {
        MarkdownTexts texts = record.texts();
        String chosen = record.chosen().map(DecisionOption::title).orElse("");
        if (Stream.of(chosen, texts.decision(), texts.rationale(), texts.consequences())
                .allMatch(String::isEmpty)) {
            return;
        }
        section("## Decision Outcome");
        if (chosen.isEmpty()) {
            writeBelow("decision", texts.decision());
            writeText("### Rationale", "rationale", texts.rationale());
        } else {
            boolean inOne = frame.isEmpty() && !texts.rationale().isEmpty();
            out.append("Chosen option: \"").append(chosen).append('"');
            out.append(inOne ? ", because" + MarkdownLists.leadingTo(texts.rationale()) : ".")
                    .append('\n');
            writeText(
                    "### Decision",
                    "decision",
                    texts.decision().equals(chosen) && frame.isEmpty() ? "" : texts.decision());
            writeText("### Rationale", "rationale", inOne ? "" : texts.rationale());
        }
        writeText("### Consequences", "consequences", texts.consequences());
    }

    private void writeProsAndCons() {
        List<DecisionOption> options = record.options();
        if (options.stream()
                .allMatch(option -> option.pros().isEmpty() && option.cons().isEmpty())) {
            return;
        }
        section("## Pros and Cons of the Options");
        for (int i = 0; i < options.size(); i++) {
            DecisionOption option = options.get(i);
            if (!option.pros().isEmpty() || !option.cons().isEmpty()) {
                out.append(i == 0 ? "" : "\n")
                        .append("### ")
                        .append(option.title())
                        .append("\n\n");
                writeArguments("Good", MarkdownFrames.pros(i), option.pros());
                writeArguments("Bad", MarkdownFrames.cons(i), option.cons());
            }
        }
    }

    private void writeArguments(String side, String field, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (frame.isPresent()) {
            out.append("* ").append(side).append(", because\n\n");
            writeBelow(field, text);
            out.append('\n');
            return;
        }
        List<String> arguments = MarkdownLists.items("- ", text).stream()
                .map(argument -> side + ", because" + MarkdownLists.leadingTo(argument))
                .toList();
        out.append(MarkdownLists.of("* ", arguments)).append('\n');
    }

    private void writeLinks() {
        List<String> items = Stream.concat(
                        record.links().stream().map(link -> MarkdownInline.link(link.title(), link.url())),
                        record.references().stream()
                                .filter(reference -> reference.relation() != SUPERSEDED_BY
                                        || record.status() != DecisionStatus.SUPERSEDED)
                                .map(MarkdownReference::sentence))
                .toList();
        if (!items.isEmpty()) {
            section("## More Information");
            out.append(MarkdownLists.of("* ", items)).append('\n');
        }
    }

    private void writeText(String heading, String field, String text) {
        if (!text.isEmpty()) {
            section(heading);
            writeBelow(field, text);
        }
    }

    private void writeBelow(String field, String text) {
        if (!text.isEmpty()) {
            out.append(frame.map(name -> MarkdownFrames.frame(name, field, text))
                            .orElse(text))
                    .append('\n');
        }
    }

    private void section(String heading) {
        out.append('\n').append(heading).append("\n\n");
    }
}
