package com.asyncbacklog.host.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what one rendering of a template inserts, as Jira does since 6.0. Let through are results of methods annotated
 * {@code HtmlSafe} and references whose last name ends in {@code Html} (the latter by convention, unconfirmed for 11).
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    private boolean enabled;

    HtmlEscaping(boolean enabled) {
        this.enabled = enabled;
    }

    /** For the rest of this rendering. */
    void disable() {
        enabled = false;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            return null;
        }
        if (value == Blocked.CALL) {
            return "";
        }
        if (!enabled || value instanceof SafeHtml || isNamedHtml(reference)) {
            return value;
        }
        String text = value.toString();
        return text == null ? null : escape(text);
    }

    /** For text and for attributes in quotes. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static boolean isNamedHtml(String reference) {
        String name = reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
        int call = name.endsWith(")") ? name.indexOf('(') : -1;
        return (call < 0 ? name : name.substring(0, call)).endsWith("Html");
    }
}
