package com.asyncbacklog.decisions;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the words of texts in the form in which they are stored and looked for: lower case, without accents, at most
 * {@value #LONGEST} characters of each, and each character beyond a to z and 0 to 9 as a full stop and four hexadecimal
 * digits. So every database compares them alike, whatever its collation thinks of case, accents and other scripts, and
 * none holds a character that means something in a pattern. Ideographs are words of their own, as no space tells where words
 * of several end.
 */
final class SearchWords {

    /** Of a word, in UTF-16 units; the rest is left away. */
    static final int LONGEST = 60;

    /** In the form that is stored; a multiple of what one character takes. */
    static final int LONGEST_STORED = 150;

    /** Of one decision; nobody writes so many, and storing more would take too long. */
    static final int MOST = 10_000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int STORED_CHARACTER = 5;

    private final NavigableSet<String> found = new TreeSet<>();
    private final StringBuilder word = new StringBuilder();

    private SearchWords() {}

    /** In alphabetical order, each once. */
    static NavigableSet<String> in(Collection<String> texts) {
        SearchWords words = new SearchWords();
        texts.forEach(words::read);
        return words.found;
    }

    static NavigableSet<String> in(DecisionContent content) {
        TreeSet<String> texts = new TreeSet<>();
        texts.add(content.title());
        texts.add(content.decision());
        texts.add(content.rationale());
        texts.add(content.context());
        texts.add(content.consequences());
        content.options().forEach(option -> {
            texts.add(option.title());
            texts.add(option.pros());
            texts.add(option.cons());
        });
        content.links().forEach(link -> texts.add(link.title()));
        return in(texts);
    }

    private void read(String text) {
        String plain = MARKS.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("ß", "ss");
        plain.codePoints().forEach(this::read);
        end();
    }

    private void read(int character) {
        if (Character.isIdeographic(character)) {
            end();
            word.appendCodePoint(character);
            end();
        } else if (Character.isLetterOrDigit(character)) {
            if (word.length() + Character.charCount(character) <= LONGEST) {
                word.appendCodePoint(character);
            }
        } else {
            end();
        }
    }

    private void end() {
        if (word.length() > 0 && found.size() < MOST) {
            found.add(stored(word));
        }
        word.setLength(0);
    }

    private static String stored(CharSequence word) {
        StringBuilder stored = new StringBuilder();
        for (int i = 0; i < word.length() && stored.length() <= LONGEST_STORED - STORED_CHARACTER; i++) {
            char unit = word.charAt(i);
            if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
                stored.append(unit);
            } else {
                stored.append(".%04x".formatted((int) unit));
            }
        }
        return stored.toString();
    }
}
