package com.asyncbacklog.decisions.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/**
 * A Markdown text as its outermost blocks, each with the lines it stands on: the blocks tell what is a heading and what
 * only looks like one, in code for example; the lines are kept as they are.
 */
final class MarkdownBlocks {

    /** Deeper nesting is read as text; without a limit a line of a million {@code >} takes hours. */
    private static final int DEEPEST = 50;

    /** Keeps what stands within blocks as one text, its markers removed, instead of parsing it. */
    private static final InlineParser SOURCE = (lines, node) -> node.appendChild(new Text(lines.getContent()));

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> SOURCE)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    /** What templates and their checkers say to authors. */
    private static final Pattern OF_A_TEMPLATE = Pattern.compile(
            "<!--\\s*(?:markdownlint-|This is an optional element|These are optional|Dieses Element ist optional"
                    + "|use \"neutral\"|numbers? of |optional\\b).*",
            Pattern.DOTALL);

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final BitSet dropped = new BitSet();

    private MarkdownBlocks(String text) {
        lines = List.of(text.split("\n", -1));
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                add(
                        node,
                        spans.get(0).getLineIndex(),
                        spans.get(spans.size() - 1).getLineIndex() + 1);
            }
        }
    }

    /** Of a text without the comments that templates bring along. */
    static MarkdownBlocks of(String text) {
        return new MarkdownBlocks(text);
    }

    private void add(Node node, int from, int to) {
        if (node instanceof HtmlBlock comment
                && OF_A_TEMPLATE.matcher(comment.getLiteral()).matches()) {
            dropped.set(from, to);
        } else {
            blocks.add(new Block(node, from, to));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    int end() {
        return lines.size();
    }

    /** Lines as they stand, without blank ones around. */
    String source(int from, int to) {
        List<String> kept = new ArrayList<>();
        for (int line = from; line < to; line++) {
            if (!dropped.get(line)) {
                kept.add(lines.get(line));
            }
        }
        return MarkdownTexts.trimmed(String.join("\n", kept));
    }

    String source(Block block) {
        return source(block.from(), block.to());
    }

    /** The items of a list, each as the text it would be outside of it. */
    List<String> items(ListBlock list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item));
        }
        return items;
    }

    private String item(Node item) {
        List<SourceSpan> spans = item.getSourceSpans();
        int first = spans.get(0).getLineIndex();
        int indent = indent(item, spans.get(0));
        List<String> text = new ArrayList<>();
        text.add(lines.get(first).substring(Math.min(indent, lines.get(first).length())));
        // Blank lines between are in no span.
        for (int line = first + 1; line <= spans.get(spans.size() - 1).getLineIndex(); line++) {
            text.add(outdented(lines.get(line), indent));
        }
        return MarkdownTexts.trimmed(String.join("\n", text));
    }

    /** How many characters the marker takes. */
    private static int indent(Node item, SourceSpan first) {
        Node child = item.getFirstChild();
        if (child != null && !child.getSourceSpans().isEmpty()) {
            SourceSpan inner = child.getSourceSpans().get(0);
            if (inner.getLineIndex() == first.getLineIndex()) {
                return inner.getColumnIndex();
            }
        }
        return first.getColumnIndex() + first.getLength();
    }

    private static String outdented(String line, int indent) {
        int start = 0;
        while (start < indent && start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        return line.substring(start);
    }

    /** What a heading says, its markers removed; several lines of one that is underlined. */
    static String words(Heading heading) {
        return heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }

    /** @param to the line after the last one */
    record Block(Node node, int from, int to) {}
}
