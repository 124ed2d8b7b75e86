package com.asyncbacklog.shared;

import java.util.regex.Pattern;

/** Ids of stored things as addresses carry them. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,8}");

    private Ids() {}

    /** What can be no id names nothing: {@link NotFound}. */
    public static int parse(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(id);
    }
}
