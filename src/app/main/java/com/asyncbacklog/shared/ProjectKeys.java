package com.asyncbacklog.shared;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;

/** Keys of the projects that a list over all of them is narrowed to; none of them narrows nothing. */
public record ProjectKeys(List<String> keys) {

    public static final ProjectKeys ANY = new ProjectKeys(List.of());

    /** As sent, with commas between; empty or {@code null} for any project. */
    public static ProjectKeys parse(String sent) {
        return new ProjectKeys(Arrays.stream(requireNonNullElse(sent, "").split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList());
    }

    public boolean isAny() {
        return keys.isEmpty();
    }

    public boolean contains(String key) {
        return isAny() || keys.contains(key);
    }
}
