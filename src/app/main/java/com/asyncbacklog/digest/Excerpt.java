package com.asyncbacklog.digest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The beginning of a text, for a mail: mail programs cut what is long themselves, and anywhere.
 *
 * @param lines none of them blank
 * @param isCut whether the text goes on
 */
record Excerpt(List<String> lines, boolean isCut) {

    static final int MOST_LINES = 16;

    /** In UTF-16 units, of all lines together. */
    static final int MOST_CHARACTERS = 1_200;

    private static final String ELLIPSIS = "\u2026";

    static Excerpt of(String text) {
        List<String> all =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> taken = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (String line : all) {
            if (taken.size() == MOST_LINES || left <= 0) {
                return new Excerpt(taken, true);
            }
            if (line.length() > left) {
                taken.add(beginning(line, left) + ELLIPSIS);
                return new Excerpt(taken, true);
            }
            taken.add(line);
            left -= line.length();
        }
        return new Excerpt(taken, false);
    }

    /** Up to the end of a word, or of a character as people see it where a word alone is too long. */
    private static String beginning(String line, int most) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(most + 1);
        if (end <= 0) {
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(line);
            end = Math.max(characters.preceding(most + 1), 0);
        }
        return line.substring(0, end).stripTrailing();
    }
}
