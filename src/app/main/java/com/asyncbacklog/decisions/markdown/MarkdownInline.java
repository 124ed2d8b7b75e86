package com.asyncbacklog.decisions.markdown;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.decisions.DecisionLink;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.TextRules;
import com.asyncbacklog.shared.WebAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown within a line. */
final class MarkdownInline {

    private static final int DEEPEST = 20;

    /** Of a link with its title and address, both at their longest and every character escaped. */
    private static final int LONGEST_LINK = 2 * (TextRules.LONGEST_TITLE + WebAddresses.LONGEST);

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*+)](?:\\([^()]*+\\))?");
    private static final Pattern MARKS = Pattern.compile("\\\\(?=\\p{Punct})|~~.*?~~|[*_`]");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("[\\\\\\[\\]`*<&]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private MarkdownInline() {}

    /** Without comments, which templates leave behind: {@code <!-- optional -->}. */
    static String withoutComments(String source) {
        return source.contains("<!--") ? COMMENT.matcher(source).replaceAll("").strip() : source;
    }

    /** The words alone, to compare: without comments, emphasis, what is struck out, and addresses of links. */
    static String plain(String source) {
        return MARKS.matcher(LINK.matcher(withoutComments(source)).replaceAll("$1"))
                .replaceAll("");
    }

    /** The pieces of a line, in their order: texts, and links with their address. */
    static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        if (line.length() <= LONGEST_LINK) {
            PARSER.parse(line).accept(new PieceVisitor(pieces));
        }
        return pieces;
    }

    static String link(String title, String target) {
        String text = TO_ESCAPE.matcher(title).replaceAll("\\\\$0");
        return "[" + text + "](" + (needsBrackets(target) ? "<" + target + ">" : target) + ")";
    }

    /** The document that a line leads to when there is nothing but a link in it; none unless its address is one. */
    static Optional<DecisionLink> onlyLink(String source) {
        if (source.length() > LONGEST_LINK) {
            return Optional.empty();
        }
        String line = withoutComments(source).strip();
        if (ADDRESS.matcher(line).matches()) {
            return checked(line, line);
        }
        Node paragraph = PARSER.parse(line).getFirstChild();
        return paragraph instanceof Paragraph
                        && paragraph.getNext() == null
                        && paragraph.getFirstChild() instanceof Link link
                        && link.getNext() == null
                ? checked(words(link), link.getDestination())
                : Optional.empty();
    }

    private static Optional<DecisionLink> checked(String title, String address) {
        FieldErrors errors = new FieldErrors();
        DecisionLink link = new DecisionLink(
                new TextRules(errors).title("title", title), WebAddresses.check("url", address, errors));
        return errors.asMap().isEmpty() ? Optional.of(link) : Optional.empty();
    }

    private static String words(Node node) {
        List<Piece> pieces = new ArrayList<>();
        PieceVisitor visitor = new PieceVisitor(pieces);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(visitor);
        }
        return pieces.stream().map(Piece::words).collect(joining());
    }

    private static boolean needsBrackets(String target) {
        return target.isEmpty()
                || target.chars().anyMatch(character -> character <= ' ' || character == '(' || character == ')');
    }

    /** @param target the address of a link, none of other text */
    record Piece(String words, Optional<String> target) {}

    private static final class PieceVisitor extends AbstractVisitor {

        private final List<Piece> pieces;

        PieceVisitor(List<Piece> pieces) {
            this.pieces = pieces;
        }

        @Override
        public void visit(Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            add(" ");
        }

        @Override
        public void visit(Link link) {
            pieces.add(new Piece(MarkdownInline.words(link), Optional.of(link.getDestination())));
        }

        private void add(String words) {
            pieces.add(new Piece(words, Optional.empty()));
        }
    }
}
