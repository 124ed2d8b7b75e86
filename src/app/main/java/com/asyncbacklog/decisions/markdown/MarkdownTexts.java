package com.asyncbacklog.decisions.markdown;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** The long texts of a record. */
record MarkdownTexts(String context, String decision, String rationale, String consequences) {

    MarkdownTexts withContext(String other) {
        return new MarkdownTexts(other, decision, rationale, consequences);
    }

    static String joined(String... texts) {
        return joined(List.of(texts));
    }

    /** One after the other, a blank line between; empty ones leave no trace. */
    static String joined(Collection<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(joining("\n\n"));
    }

    /** Without blank lines around and spaces at the end; the first line keeps its indent, which may mean code. */
    static String trimmed(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return text.substring(start).stripTrailing();
    }

    static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining(" "));
    }
}
