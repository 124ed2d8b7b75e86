package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.DecisionStatus.ACCEPTED;
import static com.asyncbacklog.decisions.DecisionStatus.DEPRECATED;
import static com.asyncbacklog.decisions.DecisionStatus.PROPOSED;
import static com.asyncbacklog.decisions.DecisionStatus.REJECTED;
import static com.asyncbacklog.decisions.DecisionStatus.SUPERSEDED;
import static com.asyncbacklog.decisions.DecisionStatus.WITHDRAWN;

import com.asyncbacklog.decisions.DecisionStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in which people give a record's status. What is partly superseded still holds for the rest. A word that is
 * not known counts as proposed: so nothing seems agreed that nobody agreed to, and the source's words are kept beside it.
 */
final class MarkdownStatus {

    private static final Map<String, DecisionStatus> WORDS = Map.ofEntries(
            Map.entry("accepted", ACCEPTED),
            Map.entry("active", ACCEPTED),
            Map.entry("adopted", ACCEPTED),
            Map.entry("agreed", ACCEPTED),
            Map.entry("approved", ACCEPTED),
            Map.entry("decided", ACCEPTED),
            Map.entry("done", ACCEPTED),
            Map.entry("final", ACCEPTED),
            Map.entry("implemented", ACCEPTED),
            Map.entry("supersedes", ACCEPTED),
            Map.entry("akzeptiert", ACCEPTED),
            Map.entry("angenommen", ACCEPTED),
            Map.entry("beschlossen", ACCEPTED),
            Map.entry("entschieden", ACCEPTED),
            Map.entry("draft", PROPOSED),
            Map.entry("open", PROPOSED),
            Map.entry("pending", PROPOSED),
            Map.entry("proposal", PROPOSED),
            Map.entry("proposed", PROPOSED),
            Map.entry("review", PROPOSED),
            Map.entry("undecided", PROPOSED),
            Map.entry("entwurf", PROPOSED),
            Map.entry("offen", PROPOSED),
            Map.entry("vorgeschlagen", PROPOSED),
            Map.entry("declined", REJECTED),
            Map.entry("denied", REJECTED),
            Map.entry("refused", REJECTED),
            Map.entry("rejected", REJECTED),
            Map.entry("abgelehnt", REJECTED),
            Map.entry("abandoned", WITHDRAWN),
            Map.entry("canceled", WITHDRAWN),
            Map.entry("cancelled", WITHDRAWN),
            Map.entry("withdrawn", WITHDRAWN),
            Map.entry("zurückgezogen", WITHDRAWN),
            Map.entry("deprecated", DEPRECATED),
            Map.entry("obsolete", DEPRECATED),
            Map.entry("outdated", DEPRECATED),
            Map.entry("retired", DEPRECATED),
            Map.entry("veraltet", DEPRECATED),
            Map.entry("überholt", DEPRECATED),
            Map.entry("replaced", SUPERSEDED),
            Map.entry("superceded", SUPERSEDED),
            Map.entry("superseded", SUPERSEDED),
            Map.entry("ersetzt", SUPERSEDED));

    private static final int PATTERN =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:partly|partially|in part|teilweise)\\s+(?:super[sc]eded|replaced|ersetzt)\\b"
                    + "|\\b(?:super[sc]eded|replaced)\\s+(?:partly|partially|in part)\\b",
            PATTERN);
    private static final Pattern SUPERSEDED_BY =
            Pattern.compile("\\b(?:(?:super[sc]eded|replaced)\\s+by|ersetzt durch)\\b", PATTERN);
    private static final Pattern UNDECIDED = Pattern.compile(
            "\\bto be (?:decided|agreed|approved|accepted)\\b|\\bnot (?:decided|final|yet)\\b|\\bnoch nicht\\b|\\bin progress\\b",
            PATTERN);
    private static final Pattern REFUSED = Pattern.compile("\\bnot (?:accepted|approved|agreed|adopted)\\b", PATTERN);

    /** What a template offers to choose from: nobody has chosen yet. */
    private static final Pattern CHOICE = Pattern.compile("\\w\\s*\\|\\s*\\w", PATTERN);

    private static final Pattern ARROW = Pattern.compile("→|⇒|[-=]+>");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private MarkdownStatus() {}

    static DecisionStatus of(String text) {
        String words = MarkdownInline.plain(text);
        if (CHOICE.matcher(words).find()) {
            return PROPOSED;
        }
        if (isPartly(words)) {
            return ACCEPTED;
        }
        if (SUPERSEDED_BY.matcher(words).find()) {
            return SUPERSEDED;
        }
        return words.lines()
                .map(MarkdownStatus::ofLine)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(PROPOSED);
    }

    /** Whether something else holds instead for a part. */
    static boolean isPartly(String text) {
        return PARTLY.matcher(MarkdownInline.plain(text)).find();
    }

    /** Of "proposed → accepted" the last counts. */
    private static Optional<DecisionStatus> ofLine(String line) {
        String[] steps = ARROW.split(line, -1);
        String step = steps[steps.length - 1];
        if (UNDECIDED.matcher(step).find()) {
            return Optional.of(PROPOSED);
        }
        if (REFUSED.matcher(step).find()) {
            return Optional.of(REJECTED);
        }
        Matcher word = WORD.matcher(step);
        while (word.find()) {
            DecisionStatus known = WORDS.get(word.group().toLowerCase(Locale.ROOT));
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
