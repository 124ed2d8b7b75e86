package com.asyncbacklog.digest;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.ReaderTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Times as a digest says them: with the weekday what is near, with the date what is not.
 *
 * @param now when the digest was made
 */
record DigestTimes(Reader reader, LocalDate today, Instant now) {

    /** So many days before and after today a weekday is enough. */
    private static final int NEAR = 6;

    /** Such as "Mon, 30 Mar 2026". */
    String day() {
        return day(today);
    }

    /** Such as "due today at 14:00"; today's work may go on until the night, which has another day's name. */
    String due(Instant at, boolean isToday) {
        ZonedDateTime here = at.atZone(times().zone());
        if (at.isBefore(now)) {
            return reader.text("asyncbacklog.digest.due.over", moment(here));
        }
        return isToday && here.toLocalDate().equals(today)
                ? reader.text("asyncbacklog.digest.due.today", times().time(here))
                : reader.text("asyncbacklog.digest.due.later", moment(here));
    }

    /** When somebody did something, such as "18:05 for Mei (Wed) \u00B7 11:05 for you (Wed)". */
    String done(Instant at, Optional<Person> actor) {
        LocalDate day = LocalDate.ofInstant(at, times().zone());
        String when = times().onBothClocks(
                        at,
                        actor.map(Person::displayName).orElse(""),
                        actor.flatMap(Person::zone).orElse(times().zone()));
        return isNear(day) ? when : times().date(day) + ", " + when;
    }

    private String moment(ZonedDateTime here) {
        LocalDate day = here.toLocalDate();
        String time = times().time(here);
        return isNear(day) ? times().weekday(day.getDayOfWeek()) + " " + time : day(day) + ", " + time;
    }

    private String day(LocalDate day) {
        return times().weekday(day.getDayOfWeek()) + ", " + times().date(day);
    }

    private boolean isNear(LocalDate day) {
        return !day.isBefore(today.minusDays(NEAR)) && !day.isAfter(today.plusDays(NEAR));
    }

    private ReaderTimes times() {
        return reader.times();
    }
}
