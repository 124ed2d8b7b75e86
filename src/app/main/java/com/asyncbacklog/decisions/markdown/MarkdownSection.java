package com.asyncbacklog.decisions.markdown;

import java.util.Optional;

/**
 * A heading and what stands below it.
 *
 * @param name none when the heading is none that records have
 * @param level from 1, the outermost
 * @param heading its words, as written, on one line
 * @param text without the sections of a name that stand within it; without blank lines around
 */
record MarkdownSection(Optional<SectionName> name, int level, String heading, String text) {

    boolean is(SectionName other) {
        return name.filter(own -> own == other).isPresent();
    }

    MarkdownSection withText(String other) {
        return new MarkdownSection(name, level, heading, other);
    }

    /** With its heading, for where it becomes part of another text. */
    String whole() {
        return MarkdownTexts.joined(heading(level, heading), text);
    }

    static String heading(int level, String words) {
        return "#".repeat(Math.min(level, 6)) + " " + words;
    }
}
