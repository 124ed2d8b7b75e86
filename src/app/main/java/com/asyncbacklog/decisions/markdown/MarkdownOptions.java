package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionLimits;
import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.markdown.MarkdownBlocks.Block;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;

/**
 * The ways there were to go, from the sections that list them and those that weigh them. What is said of an option and
 * is neither for nor against it has no place in a decision: it is left over, for the context.
 */
final class MarkdownOptions {

    private static final Pattern SPACE_OR_QUOTES = Pattern.compile("[\\s\\p{Z}\"'“”„‘’]+");
    private static final Pattern END = Pattern.compile("[.:,;]$");

    private final List<MarkdownSection> sections;
    private final List<List<String>> introductions = new ArrayList<>();
    private final List<WeighedOption> options = new ArrayList<>();
    private boolean fit = true;

    /** @param sections of which each lists options or weighs them */
    MarkdownOptions(List<MarkdownSection> sections) {
        this.sections = List.copyOf(sections);
        // Lists of all sections first: they give the order.
        for (int i = 0; i < sections.size(); i++) {
            introductions.add(new ArrayList<>());
            readBeforeHeads(i, MarkdownBlocks.of(sections.get(i).text()));
        }
        for (int i = 0; i < sections.size(); i++) {
            readBelowHeads(i, MarkdownBlocks.of(sections.get(i).text()));
        }
    }

    /** Marks the option that an outcome names. */
    void choose(String title) {
        if (title.length() <= TextRules.LONGEST_TITLE) {
            same(title).or(() -> alike(title)).ifPresent(WeighedOption::choose);
        }
    }

    /** None at all when they are more than a decision may have, or a title is none. */
    List<DecisionOption> options() {
        return isFit() ? options.stream().map(WeighedOption::option).toList() : List.of();
    }

    /** What is left over, with its headings. */
    List<String> leftOver() {
        if (!isFit()) {
            return sections.stream().map(MarkdownSection::whole).toList();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            String text = MarkdownTexts.joined(leftOver(i));
            if (!text.isEmpty()) {
                texts.add(sections.get(i).withText(text).whole());
            }
        }
        return texts;
    }

    private List<String> leftOver(int index) {
        List<String> texts = new ArrayList<>(introductions.get(index));
        for (WeighedOption option : options) {
            String text = option.restIn(index);
            if (!text.isEmpty()) {
                texts.add(MarkdownSection.heading(sections.get(index).level() + 1, option.title()));
                texts.add(text);
            }
        }
        return texts;
    }

    private boolean isFit() {
        return fit && options.size() <= DecisionLimits.LONGEST_LIST;
    }

    /** Lists before any heading are titles in a section that lists options; all else there is text. */
    private void readBeforeHeads(int section, MarkdownBlocks blocks) {
        boolean lists = sections.get(section).is(SectionName.OPTIONS);
        for (Block block : blocks.blocks()) {
            if (block.node() instanceof Heading) {
                return;
            }
            if (lists && block.node() instanceof ListBlock list) {
                blocks.items(list).forEach(item -> readItem(section, item));
            } else {
                introductions.get(section).add(blocks.source(block));
            }
        }
    }

    private void readItem(int section, String item) {
        MarkdownBlocks blocks = MarkdownBlocks.of(item);
        if (!blocks.blocks().isEmpty()) {
            Block first = blocks.blocks().get(0);
            String title = MarkdownTexts.oneLine(MarkdownInline.withoutComments(blocks.source(first)));
            readOption(section, title, blocks.source(first.to(), blocks.end()));
        }
    }

    private void readBelowHeads(int section, MarkdownBlocks blocks) {
        List<Block> heads = outermostHeads(blocks);
        List<String> titles = heads.stream()
                .map(head -> MarkdownOutline.words((Heading) head.node()))
                .toList();
        if (heads.size() > DecisionLimits.LONGEST_LIST) {
            fit = false;
            return;
        }
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).from() : blocks.end();
            readOption(
                    section,
                    listedAs(titles.get(i), titles),
                    blocks.source(heads.get(i).to(), end));
        }
    }

    /** The listed title that a heading means, as far as it is the only heading that could; else what the heading says. */
    private String listedAs(String title, List<String> headings) {
        if (same(title).isPresent()) {
            return title;
        }
        return alike(title)
                .map(WeighedOption::title)
                .filter(listed -> headings.stream()
                                .filter(heading -> isAlike(key(heading), key(listed))
                                        || key(heading).equals(key(listed)))
                                .count()
                        == 1)
                .orElse(title);
    }

    /** The first heading, and those that are no deeper. */
    private static List<Block> outermostHeads(MarkdownBlocks blocks) {
        List<Block> heads = blocks.blocks().stream()
                .filter(block -> block.node() instanceof Heading)
                .toList();
        return heads.stream().filter(head -> level(head) <= level(heads.get(0))).toList();
    }

    private static int level(Block head) {
        return ((Heading) head.node()).getLevel();
    }

    private void readOption(int section, String title, String body) {
        if (isPlaceholder(title)) {
            introductions.get(section).add(body);
            return;
        }
        FieldErrors errors = new FieldErrors();
        new TextRules(errors).title("title", title);
        fit &= errors.asMap().isEmpty();
        if (isFit()) {
            same(title).orElseGet(() -> add(title)).read(section, body);
        }
    }

    /** A template's "…". */
    private static boolean isPlaceholder(String title) {
        return title.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private WeighedOption add(String title) {
        WeighedOption option = new WeighedOption(title);
        options.add(option);
        return option;
    }

    private Optional<WeighedOption> same(String title) {
        String key = key(title);
        return options.stream()
                .filter(option -> key(option.title()).equals(key))
                .findFirst();
    }

    /** The only option of which the title begins or ends so, or that does so with the title. */
    private Optional<WeighedOption> alike(String title) {
        if (title.length() > TextRules.LONGEST_TITLE) {
            return Optional.empty();
        }
        String key = key(title);
        List<WeighedOption> alike = options.stream()
                .filter(option -> isAlike(key, key(option.title())))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean isAlike(String key, String other) {
        return isPart(key, other) || isPart(other, key);
    }

    private static boolean isPart(String part, String whole) {
        int more = whole.length() - part.length();
        return !part.isEmpty()
                && more > 0
                && ((whole.startsWith(part) && !Character.isLetterOrDigit(whole.charAt(part.length())))
                        || (whole.endsWith(part) && !Character.isLetterOrDigit(whole.charAt(more - 1))));
    }

    private static String key(String title) {
        String words = MarkdownInline.plain(title).toLowerCase(Locale.ROOT);
        return END.matcher(SPACE_OR_QUOTES.matcher(words).replaceAll(" ").strip())
                .replaceFirst("");
    }
}
