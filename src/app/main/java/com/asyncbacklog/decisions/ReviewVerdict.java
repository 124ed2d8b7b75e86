package com.asyncbacklog.decisions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer, or a round as a whole, says about a decision. */
enum ReviewVerdict {
    KEEP,
    CHANGE,
    WITHDRAW;

    static Optional<ReviewVerdict> of(String value) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What comes of the marks on one decision: it is kept only when all who marked it say so, and to be withdrawn only when more ask
     * for that than for a change. Nothing when nobody marked it.
     */
    static Optional<ReviewVerdict> outcome(Collection<ReviewVerdict> marks) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        long changes = count(CHANGE, marks);
        long withdrawals = count(WITHDRAW, marks);
        if (changes + withdrawals == 0) {
            return Optional.of(KEEP);
        }
        return Optional.of(withdrawals > changes ? WITHDRAW : CHANGE);
    }

    private static long count(ReviewVerdict verdict, Collection<ReviewVerdict> marks) {
        return marks.stream().filter(verdict::equals).count();
    }
}
