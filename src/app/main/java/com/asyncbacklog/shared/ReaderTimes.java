package com.asyncbacklog.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Dates and times as one reader writes them, in their zone and language.
 *
 * @param clock their zone, asked for with the first time
 */
public record ReaderTimes(Texts texts, Locale locale, Supplier<ZoneId> clock) {

    public ReaderTimes(Texts texts, Locale locale, ZoneId zone) {
        this(texts, locale, () -> zone);
    }

    public ZoneId zone() {
        return clock.get();
    }

    public String date(Instant instant) {
        return date(instant.atZone(zone()).toLocalDate());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    public String dateAndTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone()));
    }

    /**
     * An instant on both clocks, such as "18:05 for Mei (Wed) · 11:05 for you"; once where the two agree.
     *
     * @param writer whose the other clock is, as shown
     */
    public String onBothClocks(Instant instant, String writer, ZoneId writersZone) {
        ZonedDateTime here = instant.atZone(zone());
        ZonedDateTime there = instant.atZone(writersZone);
        return here.toLocalDateTime().equals(there.toLocalDateTime())
                ? texts.text("asyncbacklog.time.one", time(here), weekday(here))
                : texts.text("asyncbacklog.time.both", time(there), writer, weekday(there), time(here), weekday(here));
    }

    public String time(TemporalAccessor when) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(when);
    }

    /** In short, such as "Wed". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    public String weekdayInFull(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** The days of the week as the reader's calendar has them, from Monday or Sunday, or in places from Saturday on. */
    public List<DayOfWeek> week() {
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        return IntStream.range(0, 7).mapToObj(first::plus).toList();
    }

    private String weekday(ZonedDateTime when) {
        return weekday(when.getDayOfWeek());
    }
}
