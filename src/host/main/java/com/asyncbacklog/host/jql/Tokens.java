package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a query into tokens. The words of errors, and the positions in them, are those of Jira's own functional tests
 * (version 7, unconfirmed for 11).
 */
final class Tokens {

    private static final String RESERVED = "{}*/%+^$#@?;";
    private static final String SINGLE = "()[],=<>~!&|";
    private static final List<String> DOUBLE = List.of("!=", "<=", ">=", "!~", "&&", "||");

    private final String jql;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private Tokens(String jql) {
        this.jql = jql;
    }

    /** The tokens, the last of which is the end. */
    static List<Token> of(String jql) throws JqlException {
        return new Tokens(jql).read();
    }

    private List<Token> read() throws JqlException {
        while (next < jql.length()) {
            char c = jql.charAt(next);
            if (Character.isWhitespace(c)) {
                next++;
            } else if (c == '"' || c == '\'') {
                readQuoted(c);
            } else if (SINGLE.indexOf(c) >= 0) {
                readSymbol();
            } else {
                readWord();
            }
        }
        tokens.add(new Token(Kind.END, "", next + 1));
        return tokens;
    }

    private void readSymbol() {
        String symbol = DOUBLE.stream()
                .filter(two -> jql.startsWith(two, next))
                .findFirst()
                .orElseGet(() -> jql.substring(next, next + 1));
        tokens.add(new Token(Kind.SYMBOL, symbol, next + 1));
        next += symbol.length();
    }

    private void readQuoted(char quote) throws JqlException {
        int start = next++;
        StringBuilder text = new StringBuilder();
        while (next < jql.length() && jql.charAt(next) != quote) {
            text.append(character());
        }
        if (next == jql.length()) {
            throw error("The quoted string '" + text + "' has not been completed.", start);
        }
        next++;
        tokens.add(new Token(Kind.QUOTED, text.toString(), start + 1));
    }

    private void readWord() throws JqlException {
        int start = next;
        StringBuilder text = new StringBuilder();
        while (next < jql.length() && isPartOfWord(jql.charAt(next))) {
            char c = jql.charAt(next);
            if (RESERVED.indexOf(c) >= 0) {
                String escape = String.format(Locale.ROOT, "\\u%04x", (int) c);
                throw error(
                        "The character '" + c + "' is a reserved JQL character. You must enclose it in a string or use"
                                + " the escape '" + escape + "' instead.",
                        next);
            }
            text.append(character());
        }
        tokens.add(new Token(Kind.WORD, text.toString(), start + 1));
    }

    private static boolean isPartOfWord(char c) {
        return !Character.isWhitespace(c) && SINGLE.indexOf(c) < 0 && c != '"' && c != '\'';
    }

    /** One character of a word or string, which may be an escape. */
    private char character() throws JqlException {
        char c = jql.charAt(next++);
        if (c != '\\') {
            return c;
        }
        int start = next - 1;
        char escaped = next < jql.length() ? jql.charAt(next++) : ' ';
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\', '"', '\'', ' ' -> escaped;
            case 'u' -> unicode(start);
            default -> throw illegal(start, next);
        };
    }

    private char unicode(int start) throws JqlException {
        int end = Math.min(next + 4, jql.length());
        String digits = jql.substring(next, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw illegal(start, end);
        }
        next = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private JqlException illegal(int start, int end) {
        return error(
                "'" + jql.substring(start, end) + "' is an illegal JQL escape sequence. The valid escape sequences are"
                        + " \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.",
                start);
    }

    private static JqlException error(String message, int index) {
        return new JqlException(
                List.of("Error in the JQL Query: " + message + " (line 1, character " + (index + 1) + ")"));
    }
}
