package com.asyncbacklog.decisions.markdown;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts between two comments that do not show, for those that would not come back from plain Markdown as they are: they
 * have headings that sections have, an open code fence, spaces at their ends. In a frame a text is what it is.
 */
final class MarkdownFrames {

    private static final String START = "\n<!-- ";
    private static final String END = " -->\n";

    private MarkdownFrames() {}

    /** A name of which no text has the comments in it. */
    static String nameFor(Collection<String> texts) {
        int number = 1;
        while (occurs(name(number), texts)) {
            number++;
        }
        return name(number);
    }

    /** @param field what the text is to the record */
    static String frame(String name, String field, String text) {
        return "<!-- " + name + ": " + field + END + text + START + "/" + name + ": " + field + " -->";
    }

    /** The texts by their fields; an unfinished frame is none. */
    static Map<String, String> read(String name, String body) {
        Map<String, String> texts = new LinkedHashMap<>();
        String start = START + name + ": ";
        int at = body.indexOf(start);
        while (at >= 0) {
            int field = at + start.length();
            int text = body.indexOf(END, field);
            if (text < 0) {
                break;
            }
            String label = body.substring(field, text);
            int end = body.indexOf(START + "/" + name + ": " + label + " -->", text + END.length() - 1);
            if (end < 0) {
                break;
            }
            texts.put(label, body.substring(text + END.length(), Math.max(end, text + END.length())));
            at = body.indexOf(start, end);
        }
        return texts;
    }

    /** @param option counted from 0 */
    static String pros(int option) {
        return "option " + (option + 1) + " for";
    }

    /** @param option counted from 0 */
    static String cons(int option) {
        return "option " + (option + 1) + " against";
    }

    private static String name(int number) {
        return number == 1 ? "text" : "text-" + number;
    }

    private static boolean occurs(String name, Collection<String> texts) {
        return texts.stream()
                .anyMatch(text -> text.contains("<!-- " + name + ": ") || text.contains("<!-- /" + name + ": "));
    }
}
