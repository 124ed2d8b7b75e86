package com.asyncbacklog.decisions.markdown;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's name says of the record in it: {@code docs/adr/0012-use-postgres.md}. */
record MarkdownFileName(String stem) {

    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:md|markdown)$");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)^(?:adr[-_. ]?)?(\\d{4}-\\d{2}-\\d{2}|\\d{1,8})(?:[-_. ]+|$)");
    private static final Pattern NO_RECORD = Pattern.compile(
            "(?i)_?(?:readme|index|summary|toc|contents|changelog|contributing|code_of_conduct|license|licence|security)");
    private static final Pattern TEMPLATE =
            Pattern.compile("(?i)(?:adr|madr|decision|record|nygard)?[-_. ]?template(?:[-_. ].*)?");

    /** @param path separated by slashes; empty when nobody knows the name */
    static MarkdownFileName of(String path) {
        String[] segments = EXTENSION.matcher(path).replaceFirst("").split("/", -1);
        String stem = segments[segments.length - 1];
        boolean namedByFolder = segments.length > 1
                && NO_RECORD.matcher(stem).matches()
                && NUMBER.matcher(segments[segments.length - 2]).find();
        return new MarkdownFileName(namedByFolder ? segments[segments.length - 2] : stem);
    }

    boolean isTemplate() {
        return TEMPLATE.matcher(words()).matches();
    }

    /** Of the files that stand beside records and are none. */
    boolean isAboutOthers() {
        return NO_RECORD.matcher(stem).matches();
    }

    /** {@code 0012-use-postgres} is "Use postgres"; none when there is only a number. */
    Optional<String> title() {
        String words = words().replaceAll("[-_]+", " ").strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int second = words.offsetByCodePoints(0, 1);
        return Optional.of(words.substring(0, second).toUpperCase(java.util.Locale.ROOT) + words.substring(second));
    }

    /** Where names begin with a day instead of a number: {@code 20200924-use-markdown}. */
    Optional<LocalDate> date() {
        Matcher number = NUMBER.matcher(stem);
        return number.find() && number.group(1).length() >= 8
                ? MarkdownDate.read(number.group(1)).day()
                : Optional.empty();
    }

    private String words() {
        return NUMBER.matcher(stem).replaceFirst("");
    }
}
