package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDES;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDES;

import com.asyncbacklog.decisions.markdown.MarkdownInline.Piece;
import com.asyncbacklog.decisions.markdown.MarkdownReference.Relation;
import com.asyncbacklog.shared.TextRules;
import com.asyncbacklog.shared.WebAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what texts say of superseding: {@code Superseded by [9. Help scripts](0009-help-scripts.md)}. */
final class MarkdownReferences {

    private static final String PARTLY = "partly|partially|in part|teilweise";

    /** The spelling with a c is what adr-tools wrote for years. */
    private static final Pattern PHRASE = Pattern.compile(
            "\\b(?:(?<before>" + PARTLY + ")\\s+)?"
                    + "(?:(?<by>(?:super[sc]eded|replaced)\\s+(?:(?<within>" + PARTLY + ")\\s+)?by|ersetzt durch)"
                    + "|super[sc]edes|replaces|ersetzt)\\b\\s*:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern END = Pattern.compile("[,;]|\\.(?=\\s|$)|\\s[(–—-]");
    private static final Pattern NOTHING = Pattern.compile("none|n/a|nothing|keine", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_FILE = Pattern.compile("\\S+\\.md", Pattern.CASE_INSENSITIVE);

    private MarkdownReferences() {}

    /** All that are said, in links or by name. */
    static List<MarkdownReference> in(String text) {
        List<MarkdownReference> references = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (PHRASE.matcher(line).find()) {
                references.addAll(inLine(MarkdownInline.pieces(line)));
            }
        }
        return references;
    }

    /** What stands in a field that is there for one relation. */
    static List<MarkdownReference> of(Relation relation, String value) {
        List<Piece> pieces = MarkdownInline.pieces(value);
        List<MarkdownReference> references = new ArrayList<>();
        pieces.forEach(piece -> linked(relation, piece).ifPresent(references::add));
        if (references.isEmpty()) {
            for (String name : value.split(",", -1)) {
                named(relation, name).ifPresent(references::add);
            }
        }
        return references;
    }

    private static List<MarkdownReference> inLine(List<Piece> pieces) {
        List<MarkdownReference> references = new ArrayList<>();
        Relation relation = null;
        String rest = "";
        for (Piece piece : pieces) {
            if (piece.target().isPresent()) {
                if (relation != null
                        && linked(relation, piece).map(references::add).isPresent()) {
                    rest = "";
                }
                continue;
            }
            Matcher phrase = PHRASE.matcher(piece.words());
            int end = 0;
            while (phrase.find()) {
                named(relation, rest + piece.words().substring(end, phrase.start()))
                        .ifPresent(references::add);
                relation = relation(phrase);
                rest = "";
                end = phrase.end();
            }
            if (end > 0) {
                rest = piece.words().substring(end);
            } else if (!rest.isEmpty()) {
                rest += piece.words();
            }
        }
        named(relation, rest).ifPresent(references::add);
        return references;
    }

    private static Relation relation(Matcher phrase) {
        boolean partly = phrase.group("before") != null || phrase.group("within") != null;
        if (phrase.group("by") == null) {
            return partly ? PARTLY_SUPERSEDES : SUPERSEDES;
        }
        return partly ? PARTLY_SUPERSEDED_BY : SUPERSEDED_BY;
    }

    private static Optional<MarkdownReference> linked(Relation relation, Piece piece) {
        return piece.target()
                .filter(target -> !target.isEmpty() && target.length() <= WebAddresses.LONGEST)
                .filter(target -> piece.words().length() <= TextRules.LONGEST_TITLE)
                .map(target -> new MarkdownReference(relation, piece.words(), target));
    }

    /** By name, as in "superseded by ADR-0012"; none when there are no letters or digits to go by. */
    private static Optional<MarkdownReference> named(Relation relation, String words) {
        String name = END.split(words.strip(), 2)[0].strip();
        if (relation == null
                || name.length() > TextRules.LONGEST_TITLE
                || name.codePoints().noneMatch(Character::isLetterOrDigit)
                || NOTHING.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                MARKDOWN_FILE.matcher(name).matches()
                        ? new MarkdownReference(relation, "", name)
                        : new MarkdownReference(relation, name, ""));
    }
}
