package com.asyncbacklog.decisions.markdown;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;

/** Lists written and read back. */
final class MarkdownLists {

    private static final Pattern NUMBER = Pattern.compile("\\d+[.)]\\s");

    private MarkdownLists() {}

    /** Each item behind a marker; what goes on below is indented as far. */
    static String of(String marker, List<String> items) {
        return items.stream()
                .map(item -> marker + indented(item, marker.length()))
                .collect(joining("\n"));
    }

    /** The items when a text is what {@link #of} makes of several, else the text as one. */
    static List<String> items(String marker, String text) {
        List<String> items = itemsOfAny(text);
        return items.size() > 1 && of(marker, items).equals(text) ? items : List.of(text);
    }

    /** A beginning and what follows below, with commas between when that is a list. */
    static String oneLine(String beginning, String below) {
        List<String> items = itemsOfAny(below.stripIndent().strip());
        String rest = (items.isEmpty() ? Stream.of(below) : items.stream())
                .map(MarkdownTexts::oneLine)
                .collect(joining(", "));
        return Stream.of(beginning, rest).filter(part -> !part.isEmpty()).collect(joining(" "));
    }

    /** What leads to a text in the same line as far as that is good Markdown: a list, for one, begins on its own. */
    static String leadingTo(String text) {
        if (text.isEmpty()) {
            return "";
        }
        boolean sentence = Character.isLetterOrDigit(text.codePointAt(0))
                && !NUMBER.matcher(text).lookingAt();
        return (sentence ? " " : "\n\n") + text;
    }

    private static List<String> itemsOfAny(String text) {
        MarkdownBlocks blocks = MarkdownBlocks.of(text);
        return blocks.blocks().size() == 1 && blocks.blocks().get(0).node() instanceof ListBlock list
                ? blocks.items(list)
                : List.of();
    }

    /** But for the first line; one with nothing in it stays so. */
    private static String indented(String text, int spaces) {
        String[] lines = text.split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            lines[i] = lines[i].isEmpty() ? "" : " ".repeat(spaces) + lines[i];
        }
        return String.join("\n", lines);
    }
}
