package com.asyncbacklog.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which part of a list is asked for: at most {@code limit} of those after {@code after}, from the start without one. */
public record Paging(int limit, Optional<Cursor> after) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int LARGEST_LIMIT = 200;

    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,9}");

    public static Paging first(int limit) {
        return new Paging(limit, Optional.empty());
    }

    /** From a request's parameters, {@code null} or empty where absent. */
    public static Paging parse(String limit, String cursor, FieldErrors errors) {
        return new Paging(parseLimit(limit, errors), parseCursor(cursor, errors));
    }

    private static int parseLimit(String limit, FieldErrors errors) {
        if (limit == null || limit.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        int number = SMALL_NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > LARGEST_LIMIT) {
            errors.add("limit", Message.of("asyncbacklog.error.limit", LARGEST_LIMIT));
        }
        return number;
    }

    private static Optional<Cursor> parseCursor(String cursor, FieldErrors errors) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cursor> after = Cursor.parse(cursor);
        if (after.isEmpty()) {
            errors.add("cursor", Message.of("asyncbacklog.error.cursor"));
        }
        return after;
    }
}
