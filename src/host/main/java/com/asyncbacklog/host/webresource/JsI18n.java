package com.asyncbacklog.host.webresource;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The transformer {@code jsI18n}: puts the reader's words in place of {@code AJS.I18n.getText('key')}. Only a call whose key
 * stands there as a literal is seen, as in Jira; with parameters it becomes {@code AJS.format('words', …)}.
 */
final class JsI18n {

    private static final Pattern CALL =
            Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(?:'([\\w.-]+)'|\"([\\w.-]+)\")\\s*([,)])");

    /** Leaves the numbers in place, so that the browser fills in the parameters. */
    private static final List<String> PLACES =
            IntStream.range(0, 10).mapToObj(number -> "{" + number + "}").toList();

    private final I18nHelper texts;

    JsI18n(I18nHelper texts) {
        this.texts = texts;
    }

    String transform(String script) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call)));
    }

    private String replacement(MatchResult call) {
        String key = call.group(1) == null ? call.group(2) : call.group(1);
        if (call.group(3).equals(")")) {
            return literal(texts.getText(key));
        }
        // AJS.format takes an apostrophe for a quotation mark, as java.text.MessageFormat does.
        return "AJS.format(" + literal(texts.getText(key, PLACES).replace("'", "''")) + ",";
    }

    /** A string of JavaScript; {@code <} is written as a number, should the script ever stand inside a page. */
    static String literal(String text) {
        var literal = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                literal.append('\\').append((char) character);
            } else if (character < ' ' || character == '<' || character == '\u2028' || character == '\u2029') {
                literal.append(String.format("\\u%04x", character));
            } else {
                literal.append((char) character);
            }
        });
        return literal.append('"').toString();
    }
}
