package com.asyncbacklog.decisions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Hands out names for the files of one export: {@code 0001-use-postgres.md}, the number making each the only one. */
final class MarkdownFileNames {

    private static final int LONGEST_SLUG = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

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
        String slug = OTHERS.matcher(letters).replaceAll("-");
        String cut = trimmed(slug.substring(0, Math.min(slug.length(), LONGEST_SLUG + 1)));
        // A title in letters of another script has no slug.
        return cut.isEmpty() ? "decision" : cut;
    }

    private static String trimmed(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.length() > LONGEST_SLUG ? Math.max(slug.lastIndexOf('-'), start) : slug.length();
        String cut = slug.substring(start, end == start ? Math.min(slug.length(), LONGEST_SLUG) : end);
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
