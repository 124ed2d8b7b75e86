package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.markdown.MarkdownBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;

/** An option while its pros and cons are being collected. */
final class WeighedOption {

    private enum Side {
        FOR,
        AGAINST
    }

    private static final String BECAUSE =
            "\\s*(?:,\\s*(?:(?:because|since|as|weil|denn)\\b:?)?|:|\\s(?:because|weil)\\b:?)\\s*";

    /** {@code Good, because}; in MADR 1 {@code `+`}. */
    private static final Map<Side, Pattern> ARGUMENTS = Map.of(
            Side.FOR,
            Pattern.compile(
                    "[*_]{0,2}(?:Good|Pro|Gut)[*_]{0,2}" + BECAUSE + "|`\\+`\\s+|[✅👍]\\s*", Pattern.CASE_INSENSITIVE),
            Side.AGAINST,
            Pattern.compile(
                    "[*_]{0,2}(?:Bad|Con|Schlecht)[*_]{0,2}" + BECAUSE + "|`-`\\s+|[❌👎]\\s*",
                    Pattern.CASE_INSENSITIVE));

    private static final Map<Side, Set<String>> LABELS = Map.of(
            Side.FOR, Set.of("pro", "pros", "advantages", "benefits", "good", "vorteile"),
            Side.AGAINST, Set.of("con", "cons", "disadvantages", "drawbacks", "bad", "nachteile"));

    private static final int LONGEST_LABEL = 20;

    private final String title;
    private final List<String> pros = new ArrayList<>();
    private final List<String> cons = new ArrayList<>();
    private final Map<Integer, List<String>> rest = new TreeMap<>();
    private boolean chosen;

    WeighedOption(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    void choose() {
        chosen = true;
    }

    DecisionOption option() {
        return new DecisionOption(title, text(pros), text(cons), chosen);
    }

    /** What is said of it in a section and is neither for nor against it. */
    String restIn(int section) {
        return MarkdownTexts.joined(rest.getOrDefault(section, List.of()));
    }

    void read(int section, String body) {
        MarkdownBlocks blocks = MarkdownBlocks.of(body);
        Optional<Side> side = Optional.empty();
        for (Block block : blocks.blocks()) {
            if (block.node() instanceof ListBlock list) {
                readArguments(section, blocks.items(list), side);
                continue;
            }
            side = labelled(block, blocks);
            if (side.isEmpty()) {
                keep(section, blocks.source(block));
            }
        }
    }

    private void readArguments(int section, List<String> items, Optional<Side> side) {
        List<String> neither = new ArrayList<>();
        for (String item : items) {
            if (!readArgument(item)) {
                side.ifPresentOrElse(known -> argumentsOf(known).add(item), () -> neither.add(item));
            }
        }
        if (!neither.isEmpty()) {
            keep(section, MarkdownLists.of("- ", neither));
        }
    }

    private boolean readArgument(String item) {
        for (Side side : Side.values()) {
            Matcher argument = ARGUMENTS.get(side).matcher(item);
            if (argument.lookingAt()) {
                argumentsOf(side).add(item.substring(argument.end()));
                return true;
            }
        }
        return false;
    }

    private List<String> argumentsOf(Side side) {
        return side == Side.FOR ? pros : cons;
    }

    /** A line such as {@code **Pros**:} says what the list below it is. */
    private static Optional<Side> labelled(Block block, MarkdownBlocks blocks) {
        String source = block.node() instanceof Heading heading ? MarkdownOutline.words(heading) : blocks.source(block);
        if (source.length() > LONGEST_LABEL
                || !(block.node() instanceof Heading || block.node() instanceof Paragraph)) {
            return Optional.empty();
        }
        String label = MarkdownInline.plain(source).replace(":", "").strip().toLowerCase(Locale.ROOT);
        return LABELS.entrySet().stream()
                .filter(labels -> labels.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void keep(int section, String text) {
        rest.computeIfAbsent(section, any -> new ArrayList<>()).add(text);
    }

    /** One argument stands alone, several as a list. */
    private static String text(List<String> arguments) {
        return arguments.size() == 1 ? arguments.get(0) : MarkdownLists.of("- ", arguments);
    }
}
