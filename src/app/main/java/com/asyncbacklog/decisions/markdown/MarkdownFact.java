package com.asyncbacklog.decisions.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line such as {@code * Status: accepted}, or an entry of a front matter.
 *
 * @param name none when it is none that a record has a place for
 * @param label as written
 */
record MarkdownFact(Optional<Name> name, String label, String value) {

    enum Name {
        TITLE("title", "titel"),
        STATUS("status", "state"),
        DATE("date", "datum", "decision date", "decided on"),
        DECIDERS("deciders", "decider", "decision makers", "decision maker", "decided by", "entscheidende"),
        CONSULTED("consulted", "beratende"),
        INFORMED("informed", "informierte"),
        SUPERSEDES("supersedes", "supercedes", "ersetzt"),
        SUPERSEDED_BY("superseded by", "superceded by", "ersetzt durch");

        private static final Map<String, Name> BY_LABEL = Arrays.stream(values())
                .flatMap(name -> name.labels.stream().map(label -> Map.entry(label, name)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

        private final List<String> labels;

        Name(String... labels) {
            this.labels = List.of(labels);
        }
    }

    /** In bold or not; the colon within the bold or behind it. */
    private static final Pattern LINE = Pattern.compile(
            "\\s{0,3}[*_]{0,3}(\\p{L}[\\p{L}\\p{N} /-]{0,40}?)\\s?[*_]{0,3}:[*_]{0,3}(?:\\s+(.*))?", Pattern.DOTALL);

    /** Any "label: value", whether or not a record has a place for it. */
    static Optional<MarkdownFact> any(String line) {
        Matcher fact = LINE.matcher(line);
        if (!fact.matches()) {
            return Optional.empty();
        }
        String value = fact.group(2) == null ? "" : fact.group(2);
        return Optional.of(
                of(fact.group(1), MarkdownInline.withoutComments(value).strip()));
    }

    /** One that a record has a place for. */
    static Optional<MarkdownFact> of(String line) {
        return any(line).filter(fact -> fact.name().isPresent());
    }

    static MarkdownFact of(String label, String value) {
        String words = label.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return new MarkdownFact(Optional.ofNullable(Name.BY_LABEL.get(words)), label, value);
    }
}
