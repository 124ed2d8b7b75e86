package com.asyncbacklog.decisions.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sections of MADR, of its German edition, and of Nygard's form, by what their headings say. */
enum SectionName {
    STATUS("status"),
    DATE("date", "datum"),
    DECIDERS("deciders", "decision makers", "entscheidende"),
    CONSULTED("consulted", "beratende"),
    INFORMED("informed", "informierte"),
    CONTEXT(
            "context",
            "context and problem",
            "context and problem statement",
            "kontext",
            "kontext und problemstellung"),
    OPTIONS(
            "alternatives",
            "alternatives considered",
            "considered alternatives",
            "considered options",
            "options",
            "options considered",
            "betrachtete alternativen",
            "betrachtete optionen"),
    OUTCOME("decision outcome", "outcome", "chosen option", "chosen solution"),
    DECISION("decision", "entscheidung"),
    /** Where some have their decision; what others call so besides their decision is just a text. */
    PROPOSAL("proposal", "proposed solution", "solution", "vorschlag"),
    RATIONALE("rationale", "justification", "begründung"),
    CONSEQUENCES("consequences", "konsequenzen"),
    /** What belongs to the consequences and would lose its sense without its heading. */
    SPECIAL_CONSEQUENCES(
            "positive consequences",
            "negative consequences",
            "neutral consequences",
            "confirmation",
            "validation",
            "positive konsequenzen",
            "negative konsequenzen",
            "prüfung"),
    PROS_AND_CONS(
            "pros and cons",
            "pros and cons of the alternatives",
            "pros and cons of the considered options",
            "pros and cons of the options",
            "vor- und nachteile",
            "vor- und nachteile der optionen"),
    LINKS("links", "more information", "references", "weitere informationen");

    private static final Map<String, SectionName> BY_HEADING = Arrays.stream(values())
            .flatMap(name -> name.headings.stream().map(heading -> Map.entry(heading, name)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final int LONGEST = 500;

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern NUMBER =
            Pattern.compile("^[^\\p{L}\\p{N}]*+(?:\\d+(?:\\.\\d+)*+[.):]?\\s+)?[^\\p{L}\\p{N}]*+");
    private static final Pattern END = Pattern.compile("[\\s:.?!]++$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]++");

    private final List<String> headings;

    SectionName(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<SectionName> of(String heading) {
        // What is longer can be none of them, and need not be looked at closely.
        return heading.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_HEADING.get(plainly(heading)));
    }

    /** Whether a file that has it is taken for a record. Links, and proposals of something, are everywhere. */
    boolean marksRecord() {
        return this != LINKS && this != PROPOSAL;
    }

    /** Whether headings within it are more likely an option's than the record's. */
    boolean hasOptions() {
        return this == OPTIONS || this == PROS_AND_CONS;
    }

    private static String plainly(String heading) {
        String words = MarkdownInline.plain(
                TAG.matcher(MarkdownInline.withoutComments(heading)).replaceAll(""));
        String unnumbered = NUMBER.matcher(words).replaceFirst("");
        String bare = END.matcher(unnumbered).replaceFirst("").replace("&", "and");
        return SPACE.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
