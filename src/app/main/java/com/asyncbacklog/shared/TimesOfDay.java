package com.asyncbacklog.shared;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day as {@code HH:MM}, 00:00 to 23:59. */
public final class TimesOfDay {

    private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private TimesOfDay() {}

    /** The required time, none when {@code value} was refused. */
    public static Optional<LocalTime> check(String field, String value, FieldErrors errors) {
        if (FORM.matcher(value).matches()) {
            return Optional.of(LocalTime.parse(value));
        }
        errors.add(field, Message.of(value.isEmpty() ? "asyncbacklog.error.required" : "asyncbacklog.error.time"));
        return Optional.empty();
    }
}
