package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Members;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a project's people are asked for updates, each on their own clock and only on their own working days.
 *
 * @param days on which they are asked
 * @param promptAt the time of day from which they are
 * @param closesAt until when, perhaps after midnight: 02:00 of a Friday is on Saturday
 * @param answerMinutes of working time within which a question should be answered, unless it says so itself
 * @param participants who is asked; nobody by default
 * @param digest whether the participants get a digest in their morning
 * @param changedBy the key of who set it; empty while nobody has
 * @param version counts the changes; 0 while nobody has set it
 */
record Cadence(
        long projectId,
        Set<DayOfWeek> days,
        LocalTime promptAt,
        LocalTime closesAt,
        int answerMinutes,
        Members participants,
        boolean digest,
        String changedBy,
        Instant changedAt,
        int version) {

    static final LocalTime DEFAULT_PROMPT = LocalTime.of(16, 30);

    /** The evening is everybody's own: whoever posts after midnight still posts for the day that ends. */
    static final LocalTime DEFAULT_CLOSE = LocalTime.of(2, 0);

    static final int DEFAULT_ANSWER_MINUTES = 8 * 60;

    /** When local days change. */
    private static final LocalTime CUT_OFF = LocalTime.of(4, 0);

    Cadence {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** As long as nobody has set anything. */
    static Cadence unset(long projectId) {
        return new Cadence(
                projectId,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                DEFAULT_PROMPT,
                DEFAULT_CLOSE,
                DEFAULT_ANSWER_MINUTES,
                Members.NONE,
                true,
                "",
                Instant.EPOCH,
                0);
    }

    /** Whether one time of day comes before another in a day that begins at 04:00. */
    static boolean isBefore(LocalTime one, LocalTime other) {
        return sinceCutOff(one) < sinceCutOff(other);
    }

    private static int sinceCutOff(LocalTime time) {
        return Math.floorMod(time.toSecondOfDay() - CUT_OFF.toSecondOfDay(), 24 * 60 * 60);
    }
}
