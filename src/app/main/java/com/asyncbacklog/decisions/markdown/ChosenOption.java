package com.asyncbacklog.decisions.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What MADR says at the beginning of an outcome: {@code Chosen option: "Lunr", because it is small.}
 *
 * @param title the option
 * @param reason all that follows, without the "because"
 */
record ChosenOption(String title, String reason) {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:[*+-]\\s+)?[*_]{0,3}(?:(?:Chosen|Selected) (?:options?|alternatives?|solution)|Gewählte Option)[*_]{0,3}\\s?:[*_]{0,3}\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String BECAUSE = "(?:because|since|weil|denn|da)\\b:?\\s*";
    private static final Pattern REASON =
            Pattern.compile("\\s?[,;]?\\s*" + BECAUSE + "|\\s?[.,;:]?[^\\S\\n]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_REASON =
            Pattern.compile(",\\s+" + BECAUSE + "|\\s(?:because|weil)\\b:?\\s*|\\n", Pattern.CASE_INSENSITIVE);

    static Optional<ChosenOption> in(String outcome) {
        Matcher beginning = BEGINNING.matcher(outcome);
        if (!beginning.lookingAt()) {
            return Optional.empty();
        }
        String rest = outcome.substring(beginning.end());
        return quoted(rest)
                .or(() -> bare(rest))
                .filter(chosen -> !chosen.title().isBlank());
    }

    private static Optional<ChosenOption> quoted(String rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        String close = closing(rest);
        if (close.isEmpty()) {
            return Optional.empty();
        }
        int start = rest.startsWith("**") ? 2 : 1;
        int end = end(rest, start, close);
        if (end < 0) {
            return Optional.empty();
        }
        String after = rest.substring(end + close.length());
        Matcher reason = REASON.matcher(after);
        return Optional.of(new ChosenOption(
                rest.substring(start, end).strip(),
                MarkdownTexts.trimmed(reason.lookingAt() ? after.substring(reason.end()) : after)));
    }

    private static String closing(String rest) {
        if (rest.startsWith("**")) {
            return "**";
        }
        return switch (rest.charAt(0)) {
            case '"', '\'', '`', '_', '*' -> rest.substring(0, 1);
            case '“' -> "”";
            case '„' -> "“";
            case '«' -> "»";
            case '‘' -> "’";
            default -> "";
        };
    }

    /** The quotation mark that ends the title: titles may have such marks themselves, but not before a comma. */
    private static int end(String rest, int start, String close) {
        int line = rest.indexOf('\n');
        int last = line < 0 ? rest.length() : line;
        int first = -1;
        for (int end = rest.indexOf(close, start); end >= 0 && end < last; end = rest.indexOf(close, end + 1)) {
            int after = end + close.length();
            if (after >= last || ",.;:".indexOf(rest.charAt(after)) >= 0) {
                return end;
            }
            if (first < 0 && !Character.isLetterOrDigit(rest.charAt(after))) {
                first = end;
            }
        }
        return first;
    }

    private static Optional<ChosenOption> bare(String rest) {
        Matcher reason = BEFORE_REASON.matcher(rest);
        boolean found = reason.find();
        String title = (found ? rest.substring(0, reason.start()) : rest).strip();
        return Optional.of(new ChosenOption(
                title.endsWith(".") ? title.substring(0, title.length() - 1) : title,
                found ? MarkdownTexts.trimmed(rest.substring(reason.end())) : ""));
    }
}
