package com.asyncbacklog.host.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Instants as one reader sees them: in the reader's zone and language. */
record Dates(ZoneId zone, Locale locale) {

    /** A point in time: for people, and for machines in ISO 8601. */
    public record Shown(String text, String iso) {}

    Shown show(Instant instant) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        return new Shown(format.format(instant.atZone(zone)), instant.toString());
    }
}
