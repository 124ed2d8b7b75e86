package com.asyncbacklog.updates;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of authors to be exported, both included. */
record ExportRange(LocalDate from, LocalDate to) {

    static final int MOST_DAYS = 366;

    private static final int A_WEEK = 7;

    /**
     * From a request's parameters; the week that ends with {@code to} without {@code from}, and {@code today} without {@code to}. Adds
     * an error for each that is wrong.
     */
    static ExportRange parse(String from, String to, LocalDate today, FieldErrors errors) {
        LocalDate last = Dates.check("to", requireNonNullElse(to, ""), errors).orElse(today);
        LocalDate first =
                Dates.check("from", requireNonNullElse(from, ""), errors).orElse(last.minusDays(A_WEEK - 1));
        if (first.isAfter(last)) {
            errors.add("to", Message.of("asyncbacklog.updates.error.range-order"));
        } else if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            errors.add("to", Message.of("asyncbacklog.updates.error.range-length", MOST_DAYS));
        }
        return new ExportRange(first, last);
    }
}
