package com.asyncbacklog.decisions.markdown;

import java.util.Locale;

/**
 * From one record to another that it has to do with.
 *
 * @param title how the source calls the other one; a number such as {@code ADR-0012} at times, empty at times
 * @param target the address that the source gives, mostly a relative path; empty for none
 */
record MarkdownReference(Relation relation, String title, String target) {

    enum Relation {
        SUPERSEDED_BY("Superseded by"),
        PARTLY_SUPERSEDED_BY("Partly superseded by"),
        SUPERSEDES("Supersedes"),
        PARTLY_SUPERSEDES("Partly supersedes");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** As in an export's front matter. */
        String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As Markdown; what {@link MarkdownReferences} reads. */
    String sentence() {
        return relation.words() + " " + link();
    }

    String link() {
        return target.isEmpty() ? title : MarkdownInline.link(title, target);
    }
}
