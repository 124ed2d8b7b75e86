package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.NotInThisHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands right of {@code ~}: words and quoted phrases, all of which a text must have. Jira also finds other forms of an English
 * word; here a word is found as it is, or by {@code *} and {@code ?} in it. The other operators are not in this host.
 */
final class TextQuery {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PIECES = Pattern.compile("[ *?]+");
    private static final Set<String> OPERATORS = Set.of("OR", "NOT", "||", "!");

    private final List<Pattern> patterns = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    TextQuery(String query) {
        Matcher matcher = PART.matcher(query);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                add(matcher.group(1), "");
            } else if (OPERATORS.contains(matcher.group(2)) || matcher.group(2).matches("[+\\-!(].*|.*[~^)].*")) {
                throw new NotInThisHost("JQL: " + matcher.group(2) + " in a search for text");
            } else if (!matcher.group(2).matches("AND|&&")) {
                add(matcher.group(2), "*?");
            }
        }
    }

    /** Longest pieces without wildcards, in small letters: a text that lacks one need not be tested. */
    List<String> parts() {
        return parts;
    }

    boolean matches(String text) {
        String words = words(text);
        return patterns.stream().allMatch(pattern -> pattern.matcher(words).find());
    }

    /** The text's words in small letters, each between spaces. */
    private static String words(String text) {
        return " " + WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    }

    /** @param wildcards characters that stand for others: none in a phrase */
    private void add(String term, String wildcards) {
        String cleaned = term.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}" + wildcards + "]+", " ")
                .strip();
        if (cleaned.isEmpty()) {
            return;
        }
        String regex = Pattern.quote(cleaned).replace("*", "\\E[^ ]*\\Q").replace("?", "\\E[^ ]\\Q");
        patterns.add(Pattern.compile(" " + regex + " "));
        PIECES.splitAsStream(cleaned).filter(piece -> !piece.isEmpty()).forEach(parts::add);
    }
}
