package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How much a decision may hold beside its texts, which {@link com.asyncbacklog.shared.TextRules} limits. */
public final class DecisionLimits {

    /** At most so many options, links, assumptions and superseded decisions each. */
    public static final int LONGEST_LIST = 50;

    /** Nobody recorded a decision before that day, or one held since before; who says so has mistyped. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private DecisionLimits() {}

    /** Whether a decision may say that it was recorded, or has held, since then; what is still to come the clock tells. */
    public static boolean allows(Instant at) {
        return !at.isBefore(EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && at.isBefore(Dates.LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
