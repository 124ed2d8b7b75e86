package com.asyncbacklog.shared;

import java.util.stream.IntStream;

/**
 * What texts must be. Lengths count UTF-16 units, as Java and Jira's own columns do, so a character outside the basic
 * plane counts two and fits any database's way of counting. Nothing is cut or dropped: a text is kept as it was sent,
 * but for line ends, or refused.
 */
public record TextRules(FieldErrors errors) {

    public static final int LONGEST_TITLE = 255;
    public static final int LONGEST_TEXT = 100_000;

    /** A required text of one line, without the white space around it. */
    public String title(String field, String value) {
        String title = value.strip();
        if (isBlank(title)) {
            errors.add(field, Message.of("asyncbacklog.error.required"));
        } else if (title.codePoints().anyMatch(TextRules::endsLine)) {
            errors.add(field, Message.of("asyncbacklog.error.one-line"));
        }
        refuse(field, title.codePoints().filter(TextRules::turnsDirection));
        check(field, title, LONGEST_TITLE);
        return title;
    }

    /** An optional text of any number of lines, which end with a line feed; empty when it is blank. */
    public String text(String field, String value) {
        String text = value.replace("\r\n", "\n").replace('\r', '\n');
        check(field, text, LONGEST_TEXT);
        return isBlank(text) ? "" : text;
    }

    private void check(String field, String text, int longest) {
        if (text.length() > longest) {
            errors.add(field, Message.of("asyncbacklog.error.too-long", longest));
        }
        refuse(field, text.codePoints().filter(TextRules::isUnwanted));
    }

    private void refuse(String field, IntStream unwanted) {
        unwanted.findFirst()
                .ifPresent(character ->
                        errors.add(field, Message.of("asyncbacklog.error.character", "U+%04X".formatted(character))));
    }

    /** NUL, which PostgreSQL refuses; control characters, which XML does; surrogates without their other half. */
    private static boolean isUnwanted(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && character != '\n' && character != '\t');
    }

    /** Embeddings, overrides and isolates: in a line beside others they would turn round what stands next to it. */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean endsLine(int character) {
        return character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029;
    }

    /** Whether one would see nothing: also true of no-break spaces and characters of no width. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT);
    }
}
