package com.asyncbacklog.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as {@code YYYY-MM-DD}, years 0001 to 9999: ten characters, so they sort as texts do. */
public final class Dates {

    /** The last one there is. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final Pattern FORM = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /** The date, none when {@code value} is empty or was refused. */
    public static Optional<LocalDate> check(String field, String value, FieldErrors errors) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (FORM.matcher(value).matches()) {
                return Optional.of(LocalDate.parse(value));
            }
        } catch (DateTimeParseException noSuchDay) {
            // Same as a wrong form.
        }
        errors.add(field, Message.of("asyncbacklog.error.date"));
        return Optional.empty();
    }
}
