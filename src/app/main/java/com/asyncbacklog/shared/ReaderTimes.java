package com.asyncbacklog.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times as one reader writes them, in their zone and language. */
public record ReaderTimes(Texts texts, Locale locale, ZoneId zone) {

    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /**
     * An instant on both clocks, such as "18:05 for Mei (Wed) · 11:05 for you"; once where the two agree.
     *
     * @param writer whose the other clock is, as shown
     */
    public String onBothClocks(Instant instant, String writer, ZoneId writersZone) {
        ZonedDateTime here = instant.atZone(zone);
        ZonedDateTime there = instant.atZone(writersZone);
        return here.toLocalDateTime().equals(there.toLocalDateTime())
                ? texts.text("asyncbacklog.time.one", time(here), weekday(here))
                : texts.text("asyncbacklog.time.both", time(there), writer, weekday(there), time(here), weekday(here));
    }

    private String time(ZonedDateTime when) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(when);
    }

    private String weekday(ZonedDateTime when) {
        return when.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }
}
