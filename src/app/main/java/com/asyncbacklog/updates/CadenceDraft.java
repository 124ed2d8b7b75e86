package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TimesOfDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A cadence as somebody sent it, not yet checked; what was left out becomes what it is by default.
 *
 * @param days {@code MON} to {@code SUN}; none for the default, an empty list for never
 * @param promptAt {@code HH:MM}, as {@code closesAt}; empty for the default
 */
record CadenceDraft(
        Optional<List<String>> days,
        String promptAt,
        String closesAt,
        Optional<Double> answerWithinHours,
        Members participants,
        Optional<Boolean> digest,
        Optional<Integer> version) {

    /** The version after {@code before}; adds an error for each field that is wrong. */
    Cadence after(Cadence before, String by, Instant now, FieldErrors errors) {
        Cadence unset = Cadence.unset(before.projectId());
        LocalTime prompt = time("promptAt", promptAt, unset.promptAt(), errors);
        LocalTime close = time("closesAt", closesAt, unset.closesAt(), errors);
        if (!Cadence.isBefore(prompt, close)) {
            errors.add("closesAt", Message.of("asyncbacklog.updates.error.closes-before"));
        }
        return new Cadence(
                before.projectId(),
                days.map(names -> days(names, errors)).orElse(unset.days()),
                prompt,
                close,
                answerWithinHours
                        .map(hours -> WorkingHourRules.minutes("answerWithinHours", hours, errors))
                        .orElse(unset.answerMinutes()),
                participants,
                digest.orElse(unset.digest()),
                by,
                now,
                before.version() + 1);
    }

    private static Set<DayOfWeek> days(List<String> names, FieldErrors errors) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : names) {
            Stream.of(DayOfWeek.values())
                    .filter(day -> CadenceJson.name(day).equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            days::add,
                            () -> errors.add("days", Message.of("asyncbacklog.updates.error.weekday", name)));
        }
        return days;
    }

    private static LocalTime time(String field, String value, LocalTime unlessSaid, FieldErrors errors) {
        return value.isEmpty()
                ? unlessSaid
                : TimesOfDay.check(field, value, errors).orElse(unlessSaid);
    }
}
