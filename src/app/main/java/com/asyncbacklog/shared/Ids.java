package com.asyncbacklog.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Ids of stored things as addresses carry them. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,8}");

    private Ids() {}

    /** Nothing for what can be no id. */
    public static Optional<Integer> find(String id) {
        return Optional.of(id).filter(text -> FORM.matcher(text).matches()).map(Integer::valueOf);
    }

    /** What can be no id names nothing: {@link NotFound}. */
    public static int parse(String id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
