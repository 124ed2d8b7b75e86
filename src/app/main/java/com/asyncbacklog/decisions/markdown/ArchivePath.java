package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path of a file in an archive, with slashes. Nothing is ever written under it, yet a path that leads out of its
 * archive comes from nobody's folder of records.
 */
record ArchivePath(List<String> segments) {

    /** In UTF-16 units. */
    private static final int LONGEST = 1_000;

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    /** Refuses a path that is absolute, leads outside, or has characters that nobody sees. */
    static ArchivePath of(String name) {
        // Some archivers of Windows write their own separator.
        String path = name.replace('\\', '/');
        if (path.length() > LONGEST || path.codePoints().anyMatch(ArchivePath::isUnseen)) {
            throw InvalidInput.because(Message.of("asyncbacklog.decisions.import.error.name", shown(path)));
        }
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches() || segments.contains("..")) {
            throw InvalidInput.because(Message.of("asyncbacklog.decisions.import.error.outside", path));
        }
        return new ArchivePath(List.copyOf(segments));
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }

    boolean isMarkdown() {
        String name = toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /** What systems and editors keep for themselves, such as the shadows that macOS puts beside each file. */
    boolean isHidden() {
        return segments.stream().anyMatch(segment -> segment.startsWith(".") || segment.equals("__MACOSX"));
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }

    /** Its beginning, with marks for what does not show. */
    private static String shown(String path) {
        return path.codePoints()
                .limit(100)
                .map(character -> isUnseen(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
