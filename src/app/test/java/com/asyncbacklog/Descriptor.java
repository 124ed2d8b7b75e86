package com.asyncbacklog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code atlassian-plugin.xml} lists. */
final class Descriptor {

    private Descriptor() {}

    /** The texts of all elements of this name that name something of the app's. */
    static Set<String> listed(String element) {
        Pattern entry = Pattern.compile("<" + element + ">(com\\.asyncbacklog\\.[^<]+)</" + element + ">");
        return entry.matcher(text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("..", "..", "atlassian-plugin.xml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
