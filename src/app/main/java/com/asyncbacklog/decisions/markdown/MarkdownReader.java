package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;

import com.asyncbacklog.decisions.markdown.MarkdownFact.Name;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import com.asyncbacklog.shared.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a decision record from Markdown: MADR of any version, Nygard's form, what lies between them, and exports of
 * ours. What a record has no place for goes to its context: nothing is lost but what templates say to authors.
 */
final class MarkdownReader {

    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(?:adr[\\s#:_-]{0,3})?\\d{1,6}\\s?[.:)–—-]\\s+(.+)|adr[\\s#:_-]{0,3}\\d{1,6}\\s+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** All of a title in a template: {@code [short title of solved problem]}, {@code NUMBER. TITLE}. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[*_]{0,2}(?:\\[[^\\]]*]|\\{[^}]*}|<[^>]*>)[*_]{0,2}|(?:NUMBER\\W{1,3})?TITLE", Pattern.DOTALL);

    /** Front matter that gives a page its place in a web site. */
    private static final Set<String> OF_WEB_SITES = Set.of(
            "grand_parent",
            "has_children",
            "has_toc",
            "lang",
            "layout",
            "nav_exclude",
            "nav_order",
            "parent",
            "permalink",
            "sidebar_label",
            "sidebar_position");

    /**
     * Beyond so many, nobody wrote a file as a record, and it would only take long to find that out. In frames there may
     * be more.
     */
    private static final int MOST_LINES = 10_000;

    private MarkdownReader() {}

    /**
     * @param file its path, or as much as is known of it; may be empty
     * @param text of which the lines end with a line feed
     */
    static MarkdownReading read(String file, String text) {
        FrontMatter front = FrontMatter.of(text);
        MarkdownReading reading =
                OwnFrontMatter.marks(front) ? readOwn(file, front) : readOther(file, MarkdownFileName.of(file), front);
        if (reading instanceof Found found) {
            return MarkdownLimits.broken(found.record())
                    .<MarkdownReading>map(reason -> new Skipped(file, reason))
                    .orElse(found);
        }
        return reading;
    }

    private static MarkdownReading readOwn(String file, FrontMatter front) {
        MarkdownFacts facts = facts(front);
        try {
            OwnFrontMatter own = OwnFrontMatter.of(front);
            if (own.frame().isPresent()) {
                return new Found(
                        file, own.framed(MarkdownFrames.read(own.frame().get(), front.body()), facts));
            }
            return isTooLong(front) ? tooLong(file) : new Found(file, own.plain(front.body(), facts));
        } catch (OwnFrontMatter.Unreadable field) {
            return new Skipped(file, field.reason());
        }
    }

    private static MarkdownReading readOther(String file, MarkdownFileName name, FrontMatter front) {
        if (front.body().isBlank() && front.values().isEmpty()) {
            return new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.empty"));
        }
        if (name.isAboutOthers()) {
            return new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.about-others"));
        }
        if (isTooLong(front)) {
            return tooLong(file);
        }
        MarkdownBlocks blocks = MarkdownBlocks.of(front.body());
        MarkdownOutline outline = new MarkdownOutline(blocks);
        if (name.isTemplate()
                || outline.title().filter(MarkdownReader::isPlaceholder).isPresent()) {
            return new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.template"));
        }
        MarkdownFacts facts = new MarkdownFacts();
        MarkdownParts parts = new MarkdownParts(facts);
        parts.read(blocks, outline);
        addAll(front, facts);
        if (!parts.areOfRecord()) {
            return new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.no-record"));
        }
        return outline.title()
                .map(MarkdownReader::withoutNumber)
                .filter(title -> !title.isBlank())
                .or(() -> Optional.of(facts.value(Name.TITLE)).filter(title -> !title.isBlank()))
                .or(name::title)
                .<MarkdownReading>map(title -> new Found(
                        file,
                        withPartlySuperseding(
                                parts.record(
                                        title,
                                        parts.status(),
                                        facts.value(Name.STATUS),
                                        facts.date().or(name::date),
                                        MarkdownExtras.NONE),
                                front.body())))
                .orElseGet(() -> new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.no-title")));
    }

    private static boolean isTooLong(FrontMatter front) {
        return front.body().lines().skip(MOST_LINES).findAny().isPresent();
    }

    private static Skipped tooLong(String file) {
        return new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.too-many-lines", MOST_LINES));
    }

    private static boolean isPlaceholder(String title) {
        return PLACEHOLDER.matcher(title).matches();
    }

    private static String withoutNumber(String title) {
        Matcher numbered = NUMBERED_TITLE.matcher(title);
        return numbered.matches()
                ? Stream.of(numbered.group(1), numbered.group(2))
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(title)
                        .strip()
                : title;
    }

    private static MarkdownFacts facts(FrontMatter front) {
        MarkdownFacts facts = new MarkdownFacts();
        addAll(front, facts);
        return facts;
    }

    private static void addAll(FrontMatter front, MarkdownFacts facts) {
        front.values().forEach((key, values) -> {
            if (!OF_WEB_SITES.contains(key)) {
                facts.add(MarkdownFact.of(key, String.join(", ", values)));
            }
        });
    }

    /** When a status says no more than that something else holds in part, the text may say what. */
    private static MarkdownRecord withPartlySuperseding(MarkdownRecord record, String text) {
        if (!MarkdownStatus.isPartly(record.statusText())
                || !record.references(PARTLY_SUPERSEDED_BY).isEmpty()) {
            return record;
        }
        return MarkdownReferences.in(text).stream()
                .filter(reference -> reference.relation() == SUPERSEDED_BY)
                .filter(reference -> !reference.target().isEmpty())
                .findFirst()
                .map(found -> new MarkdownReference(PARTLY_SUPERSEDED_BY, found.title(), found.target()))
                .map(record::withReference)
                .orElse(record);
    }
}
