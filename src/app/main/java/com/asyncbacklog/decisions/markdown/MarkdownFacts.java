package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDES;

import com.asyncbacklog.decisions.markdown.MarkdownFact.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a file says in single fields, wherever it says so; the first of a name counts, the others are kept. */
final class MarkdownFacts {

    private final Map<Name, String> values = new EnumMap<>(Name.class);
    private final List<MarkdownReference> references = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();

    void add(MarkdownFact fact) {
        if (fact.value().isBlank()) {
            return;
        }
        boolean taken = fact.name().filter(name -> take(name, fact.value())).isPresent();
        if (!taken) {
            addOther(fact.label().isEmpty() ? fact.value() : fact.label() + ": " + fact.value());
        }
    }

    /** A line that is a fact of a kind that a record has no place for. */
    void addOther(String line) {
        others.add(line);
    }

    boolean has(Name name) {
        return values.containsKey(name);
    }

    /** As written, empty for none. */
    String value(Name name) {
        return values.getOrDefault(name, "");
    }

    MarkdownPeople people() {
        return new MarkdownPeople(value(Name.DECIDERS), value(Name.CONSULTED), value(Name.INFORMED));
    }

    Optional<LocalDate> date() {
        return date;
    }

    List<MarkdownReference> references() {
        return references;
    }

    /** What has no place elsewhere, as a list; a date that nobody can read, too. */
    String others() {
        List<String> items =
                others.stream().map(other -> "- " + other.replace("\n", "\n  ")).toList();
        return String.join("\n", items);
    }

    private boolean take(Name name, String value) {
        return switch (name) {
            case DATE -> takeDate(value);
            case SUPERSEDES -> takeReferences(MarkdownReferences.of(SUPERSEDES, value));
            case SUPERSEDED_BY -> takeReferences(MarkdownReferences.of(SUPERSEDED_BY, value));
            default -> values.putIfAbsent(name, value) == null;
        };
    }

    private boolean takeDate(String value) {
        MarkdownDate read = MarkdownDate.read(value);
        boolean first = values.putIfAbsent(Name.DATE, value) == null;
        if (first) {
            date = read.day();
        }
        return first && read.day().isPresent() && read.complete();
    }

    private boolean takeReferences(List<MarkdownReference> read) {
        references.addAll(read);
        return !read.isEmpty();
    }
}
