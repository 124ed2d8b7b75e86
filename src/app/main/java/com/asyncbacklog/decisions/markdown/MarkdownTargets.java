package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which of the files read together a reference means: by its path, else by the file's name alone, else by the
 * number or the title it gives, as far as just one file has it.
 */
final class MarkdownTargets {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:adr|decision|no\\.?|#)?[\\s#:_-]*0*(\\d{1,8})\\b.*", Pattern.DOTALL);
    private static final Pattern NUMBERED_FILE =
            Pattern.compile("(?i)(?:adr[-_. ]?)?0*(\\d{1,8})(?:\\D.*)?", Pattern.DOTALL);
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*", Pattern.DOTALL);

    private final Set<String> paths = new HashSet<>();
    private final Map<String, Optional<String>> byName = new HashMap<>();
    private final Map<String, Optional<String>> byNumber = new HashMap<>();
    private final Map<String, Optional<String>> byTitle = new HashMap<>();

    MarkdownTargets(Collection<Found> records) {
        for (Found found : records) {
            String name = name(found.file());
            paths.add(found.file());
            add(byName, name, found.file());
            add(byTitle, found.record().title().toLowerCase(Locale.ROOT), found.file());
            Matcher number = NUMBERED_FILE.matcher(name);
            if (number.matches()) {
                add(byNumber, number.group(1), found.file());
            }
        }
    }

    /**
     * @param from the file that the reference stands in
     * @return the file that it means, never {@code from} itself
     */
    Optional<String> file(String from, MarkdownReference reference) {
        return byPath(from, reference.target())
                .or(() -> byNumber(reference.title()))
                .or(() -> unique(byTitle, reference.title().toLowerCase(Locale.ROOT)))
                .or(() -> byNumber(reference.target()))
                .filter(file -> !file.equals(from));
    }

    private Optional<String> byPath(String from, String target) {
        String path = decoded(BEHIND_PATH.matcher(target).replaceFirst(""));
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(resolved(from, path)).filter(paths::contains).or(() -> unique(byName, name(path)));
    }

    private Optional<String> byNumber(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.matches() ? unique(byNumber, number.group(1)) : Optional.empty();
    }

    private static String resolved(String from, String path) {
        Deque<String> segments = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            segments.addAll(List.of(from.split("/", -1)));
            segments.removeLast();
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A key that two files share leads to none. */
    private static void add(Map<String, Optional<String>> files, String key, String file) {
        files.merge(key, Optional.of(file), (one, another) -> Optional.empty());
    }

    private static Optional<String> unique(Map<String, Optional<String>> files, String key) {
        return files.getOrDefault(key, Optional.empty());
    }
}
