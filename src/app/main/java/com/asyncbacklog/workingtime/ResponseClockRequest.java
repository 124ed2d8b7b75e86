package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a form asks before it sends a question, from a request's parameters; {@code null} where absent. */
record ResponseClockRequest(String to, String hours) {

    /** Half a working year. */
    static final int MOST_HOURS = 1_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");

    String name(FieldErrors errors) {
        if (to == null || to.isEmpty()) {
            errors.add("to", Message.of("asyncbacklog.error.required"));
            return "";
        }
        return to;
    }

    /** More than none, to the second. */
    Optional<Duration> working(FieldErrors errors) {
        if (hours == null || hours.isEmpty()) {
            errors.add("hours", Message.of("asyncbacklog.error.required"));
            return Optional.empty();
        }
        double number = NUMBER.matcher(hours).matches() ? Double.parseDouble(hours) : 0;
        Duration working = Duration.ofSeconds(Math.round(number * 3600));
        if (working.isZero() || number > MOST_HOURS) {
            errors.add("hours", Message.of("asyncbacklog.workingtime.error.hours", MOST_HOURS));
            return Optional.empty();
        }
        return Optional.of(working);
    }
}
