package com.asyncbacklog.decisions.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Hands out names for the files of one export: {@code 0001-use-postgres.md}, the number making each the only one. */
final class MarkdownFileNames {

    private static final int LONGEST_SLUG = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private int number;

    /** For the next decision of the export. */
    String next(String title) {
        number++;
        return "%04d-%s.md".formatted(number, slug(title));
    }

    private static String slug(String title) {
        String letters = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        String slug = ENDS.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
        // A title in letters of another script has no slug.
        return slug.isEmpty() ? "decision" : cut(slug);
    }

    /** At the end of a word if there is one. */
    private static String cut(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int word = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, word > 0 ? word : LONGEST_SLUG);
    }
}
