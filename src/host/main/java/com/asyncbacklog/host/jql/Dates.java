package com.asyncbacklog.host.jql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as JQL writes them; the forms are those that Jira's own message names. */
final class Dates {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu/MM/dd[ HH:mm]"), form("uuuu-MM-dd[ HH:mm]"));
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private static final Pattern STEP = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");

    private Dates() {}

    /** The instant in epoch milliseconds; empty when the text has none of the forms. Weeks and days are 24 hours each. */
    static Optional<Long> parse(String text, Instant now, ZoneId zone) {
        String stripped = text.strip();
        Matcher period = PERIOD.matcher(stripped);
        if (period.matches()) {
            long minutes = PART.matcher(period.group(2))
                    .results()
                    .mapToLong(part -> Long.parseLong(part.group(1)) * minutes(part.group(2)))
                    .sum();
            long signed = period.group(1).equals("-") ? -minutes : minutes;
            return Optional.of(now.plusSeconds(signed * 60).toEpochMilli());
        }
        return local(stripped).map(found -> found.atZone(zone).toInstant().toEpochMilli());
    }

    /**
     * The first moment of today, a step of calendar units away; without a unit the step is of days.
     *
     * @return empty when the step has no form of Jira's
     */
    static Optional<Long> startOfDay(String step, Instant now, ZoneId zone) {
        Matcher parts = STEP.matcher(step.strip());
        ZonedDateTime today = now.atZone(zone).toLocalDate().atStartOfDay(zone);
        if (step.isEmpty()) {
            return Optional.of(today.toInstant().toEpochMilli());
        }
        if (!parts.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(parts.group(2)) * (parts.group(1).equals("-") ? -1 : 1);
        ZonedDateTime moved = switch (parts.group(3)) {
            case "y" -> today.plusYears(amount);
            case "M" -> today.plusMonths(amount);
            case "w" -> today.plusWeeks(amount);
            case "h" -> today.plusHours(amount);
            case "m" -> today.plusMinutes(amount);
            default -> today.plusDays(amount);
        };
        return Optional.of(moved.toInstant().toEpochMilli());
    }

    private static Optional<LocalDateTime> local(String text) {
        return FORMS.stream().flatMap(form -> local(text, form).stream()).findFirst();
    }

    private static Optional<LocalDateTime> local(String text, DateTimeFormatter form) {
        try {
            TemporalAccessor parsed = form.parseBest(text, LocalDateTime::from, LocalDate::from);
            return Optional.of(parsed instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(parsed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long minutes(String unit) {
        return switch (unit) {
            case "w" -> 7 * 24 * 60;
            case "d" -> 24 * 60;
            case "h" -> 60;
            default -> 1;
        };
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
