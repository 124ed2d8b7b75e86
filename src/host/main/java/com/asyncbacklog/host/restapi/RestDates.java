package com.asyncbacklog.host.restapi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in Jira's form, {@code 2026-01-10T09:00:00.000+0000}; Jira writes them in the server's zone, this host in UTC. */
final class RestDates {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private RestDates() {}

    static String of(Instant instant) {
        return FORM.format(instant);
    }
}
