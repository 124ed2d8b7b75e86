package com.asyncbacklog.updates;

/** What a text begins with, where only one line of it has room: in a list of what waits, for example. */
final class FirstLine {

    private static final int LONGEST = 255;

    private FirstLine() {}

    /** Ends in an ellipsis where there is more. */
    static String of(String text) {
        String shown = text.strip();
        int end = shown.indexOf('\n');
        String line = end < 0 ? shown : shown.substring(0, end).stripTrailing();
        if (line.length() > LONGEST) {
            line = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)));
        }
        return line.length() < shown.length() ? line + "\u2026" : line;
    }
}
