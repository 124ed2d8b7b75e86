package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.markdown.MarkdownBlocks.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/**
 * A Markdown text as a record has it: a title, what stands before the first section, and sections. Authors differ in
 * their levels: so what counts is what a heading says, and then how deep it stands among the others.
 */
final class MarkdownOutline {

    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:adr\\W{0,3})?\\d+\\s*[.:)\\-–].*", Pattern.DOTALL);

    private final MarkdownBlocks blocks;
    private final List<Head> heads = new ArrayList<>();
    private final Optional<Head> title;
    private final List<MarkdownSection> sections = new ArrayList<>();

    MarkdownOutline(MarkdownBlocks blocks) {
        this.blocks = blocks;
        for (Block block : blocks.blocks()) {
            if (block.node() instanceof Heading heading && !isFacts(block)) {
                heads.add(Head.of(block, heading));
            }
        }
        title = heads.stream().findFirst().filter(this::isTitle);
        title.ifPresent(heads::remove);
        readSections();
    }

    Optional<String> title() {
        return title.map(Head::words);
    }

    /** What a heading says, on one line. */
    static String words(Heading heading) {
        return MarkdownInline.withoutComments(MarkdownBlocks.words(heading))
                .replace('\n', ' ')
                .strip();
    }

    /** What stands before the first section, but for the title. */
    List<Block> preamble() {
        int end = heads.isEmpty() ? blocks.end() : heads.get(0).block().from();
        return blocks.blocks().stream()
                .filter(block -> block.from() < end
                        && title.filter(head -> head.block().from() == block.from())
                                .isEmpty())
                .toList();
    }

    List<MarkdownSection> sections() {
        return sections;
    }

    /** A line of dashes right below "Status: accepted" makes a heading of it that nobody meant. */
    private boolean isFacts(Block block) {
        String source = blocks.source(block);
        return source.contains("\n")
                && source.lines()
                        .limit(source.lines().count() - 1)
                        .allMatch(line -> MarkdownFact.of(line).isPresent());
    }

    private boolean isTitle(Head first) {
        boolean known = first.name().isPresent();
        if (first.level() == 1) {
            return !known || heads.stream().filter(head -> head.level() == 1).count() == 1;
        }
        return !known
                && (NUMBERED.matcher(first.words()).matches()
                        || heads.stream().skip(1).allMatch(head -> head.level() > first.level()));
    }

    private void readSections() {
        int outermost = heads.stream()
                .filter(head -> head.name().isPresent())
                .mapToInt(Head::level)
                .min()
                .orElseGet(() -> heads.stream().mapToInt(Head::level).min().orElse(1));
        Map<SectionName, Integer> levels = levels();
        Set<SectionName> seen = EnumSet.noneOf(SectionName.class);
        List<Open> all = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1).block().from() : blocks.end();
            while (!open.isEmpty()
                    && (head.level() <= outermost || open.peek().head().level() >= head.level())) {
                open.pop();
            }
            if (open.isEmpty() || opensSection(head, open, levels, seen)) {
                open.push(new Open(head, new ArrayList<>()));
                all.add(open.peek());
                open.peek().add(head.block().to(), end);
                head.name().ifPresent(seen::add);
            } else {
                open.peek().add(head.block().from(), end);
            }
        }
        all.forEach(section -> sections.add(section.close(blocks)));
    }

    private Map<SectionName, Integer> levels() {
        Map<SectionName, Integer> levels = new EnumMap<>(SectionName.class);
        for (Head head : heads) {
            head.name().ifPresent(name -> levels.merge(name, head.level(), Math::min));
        }
        return levels;
    }

    /** Within another: of its name, the outermost and the first one. */
    private static boolean opensSection(
            Head head, Collection<Open> around, Map<SectionName, Integer> levels, Set<SectionName> seen) {
        return head.name()
                        .filter(name -> name == SectionName.SPECIAL_CONSEQUENCES || !seen.contains(name))
                        .filter(name -> levels.get(name) == head.level())
                        .isPresent()
                && around.stream()
                        .noneMatch(outer -> outer.head()
                                .name()
                                .filter(SectionName::hasOptions)
                                .isPresent());
    }

    private record Head(Block block, int level, String words, Optional<SectionName> name) {

        static Head of(Block block, Heading heading) {
            String words = MarkdownOutline.words(heading);
            return new Head(block, heading.getLevel(), words, SectionName.of(words));
        }
    }

    /** @param ranges from a line to the one before another, in pairs */
    private record Open(Head head, List<int[]> ranges) {

        void add(int from, int to) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last)[1] == from) {
                ranges.get(last)[1] = to;
            } else {
                ranges.add(new int[] {from, to});
            }
        }

        MarkdownSection close(MarkdownBlocks blocks) {
            return new MarkdownSection(
                    head.name(),
                    head.level(),
                    head.words(),
                    MarkdownTexts.joined(ranges.stream()
                            .map(range -> blocks.source(range[0], range[1]))
                            .toList()));
        }
    }
}
