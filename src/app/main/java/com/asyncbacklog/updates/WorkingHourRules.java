package com.asyncbacklog.updates;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers of working hours as requests and answers have them, kept to the minute. */
final class WorkingHourRules {

    /** Ten weeks of forty hours. */
    static final int MOST_HOURS = 400;

    private static final int MINUTES = 60;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private WorkingHourRules() {}

    /** More than none, at most {@value #MOST_HOURS}; what is less than a minute counts as one. */
    static int minutes(String field, double hours, FieldErrors errors) {
        if (hours <= 0 || hours > MOST_HOURS) {
            errors.add(field, Message.of("asyncbacklog.updates.error.hours", MOST_HOURS));
            return MINUTES;
        }
        return (int) Math.max(1, Math.round(hours * MINUTES));
    }

    /** The same from a parameter. */
    static int parse(String field, String hours, FieldErrors errors) {
        return minutes(field, NUMBER.matcher(hours).matches() ? Double.parseDouble(hours) : 0, errors);
    }

    /** Without a fraction where there is none. */
    static BigDecimal hours(int minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }
}
