package com.asyncbacklog.decisions.markdown;

import static java.time.format.TextStyle.FULL;

import com.asyncbacklog.decisions.DecisionLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it, in English or German.
 *
 * @param day none when nobody could say for sure which day is meant, as of 05/03/2018, or no decision can be of that day
 * @param complete whether the day says all that was written; false of "2018-03-05, revised in May"
 */
record MarkdownDate(Optional<LocalDate> day, boolean complete) {

    private static final MarkdownDate UNREADABLE = new MarkdownDate(Optional.empty(), false);

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern DIGITS_ONLY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST_WITH_DOTS =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
    private static final Pattern EITHER_FIRST = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final String WEEKDAY = "(?:\\p{L}{2,10}\\.?,?\\s+)?";
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

    static MarkdownDate read(String text) {
        String date = MarkdownInline.plain(text).strip();
        Matcher found = YEAR_FIRST.matcher(date);
        if (found.lookingAt()) {
            return of(date, found, day(found.group(1), found.group(3), found.group(4)));
        }
        if (found.usePattern(DIGITS_ONLY).lookingAt()) {
            return of(date, found, day(found.group(1), found.group(2), found.group(3)));
        }
        if (found.usePattern(DAY_FIRST_WITH_DOTS).lookingAt()) {
            return of(date, found, day(found.group(3), found.group(2), found.group(1)));
        }
        if (found.usePattern(EITHER_FIRST).lookingAt()) {
            return of(date, found, eitherFirst(found.group(4), found.group(1), found.group(3)));
        }
        if (found.usePattern(DAY_AND_MONTH).lookingAt()) {
            return of(date, found, named(found.group(3), found.group(2), found.group(1)));
        }
        if (found.usePattern(MONTH_AND_DAY).lookingAt()) {
            return of(date, found, named(found.group(3), found.group(1), found.group(2)));
        }
        return UNREADABLE;
    }

    private static MarkdownDate of(String text, Matcher found, Optional<LocalDate> day) {
        return day.isEmpty()
                ? UNREADABLE
                : new MarkdownDate(day, text.substring(found.end()).isBlank());
    }

    private static Optional<LocalDate> eitherFirst(String year, String first, String second) {
        Optional<LocalDate> monthFirst = day(year, first, second);
        Optional<LocalDate> dayFirst = day(year, second, first);
        if (monthFirst.isPresent() && dayFirst.isPresent() && !monthFirst.equals(dayFirst)) {
            return Optional.empty();
        }
        return monthFirst.or(() -> dayFirst);
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        String word = month.toLowerCase(Locale.ROOT);
        for (Month candidate : Month.values()) {
            if (isNameOf(candidate, word, Locale.ENGLISH) || isNameOf(candidate, word, Locale.GERMAN)) {
                return day(year, Integer.toString(candidate.getValue()), day);
            }
        }
        return Optional.empty();
    }

    /** Names may be cut anywhere from the third letter on: Sep, Sept, September. */
    private static boolean isNameOf(Month month, String word, Locale language) {
        return month.getDisplayName(FULL, language).toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> !date.isBefore(DecisionLimits.EARLIEST));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
