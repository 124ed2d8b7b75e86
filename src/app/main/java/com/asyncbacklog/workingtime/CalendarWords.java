package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.ReaderTimes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Calendars in the words of one reader. */
public record CalendarWords(Reader reader, Instant now) {

    /** Such as "today 17:00", "tomorrow 09:00", "Thu 09:00", "Thu 9 Apr 2026, 09:00" on the clock of a zone. */
    public String moment(Instant when, ZoneId zone) {
        ZonedDateTime there = when.atZone(zone);
        String time = times().time(there);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), there.toLocalDate());
        if (days == 0) {
            return reader.text("asyncbacklog.workingtime.moment.today", time);
        }
        if (days == 1) {
            return reader.text("asyncbacklog.workingtime.moment.tomorrow", time);
        }
        String weekday = times().weekday(there.getDayOfWeek());
        return days > 1 && days < 7
                ? reader.text("asyncbacklog.workingtime.moment.weekday", weekday, time)
                : reader.text("asyncbacklog.workingtime.moment.date", weekday, times().date(there.toLocalDate()), time);
    }

    /** What the clock of a zone shows now, such as "Wed 14:32". */
    public String clock(ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        return reader.text(
                "asyncbacklog.workingtime.moment.weekday", times().weekday(there.getDayOfWeek()), times().time(there));
    }

    /** Such as "today 18:05 for Mei · today 11:05 for you"; once where the two clocks agree. */
    public String onBothClocks(Instant when, String name, ZoneId theirs, ZoneId yours) {
        boolean same =
                when.atZone(theirs).toLocalDateTime().equals(when.atZone(yours).toLocalDateTime());
        return same
                ? moment(when, yours)
                : reader.text("asyncbacklog.workingtime.moment.both", moment(when, theirs), name, moment(when, yours));
    }

    /** Such as "Mon–Fri 09:00–17:00, Sat 10:00–12:00". */
    String week(WorkingWeek week) {
        if (week.isEmpty()) {
            return reader.text("asyncbacklog.workingtime.week.none");
        }
        List<String> runs = new ArrayList<>();
        List<DayOfWeek> days = times().week();
        for (int first = 0; first < days.size(); ) {
            int end = first + 1;
            while (end < days.size() && week.on(days.get(end)).equals(week.on(days.get(first)))) {
                end++;
            }
            if (!week.on(days.get(first)).isEmpty()) {
                runs.add(run(days.subList(first, end), week));
            }
            first = end;
        }
        return String.join(", ", runs);
    }

    /** Such as "09:00–12:00 and 13:00–17:00". */
    String hours(List<WorkingHours> hours) {
        return hours.stream()
                .map(stretch -> times().time(stretch.from()) + "\u2013" + times().time(stretch.to()))
                .collect(Collectors.joining(" " + reader.text("asyncbacklog.workingtime.and") + " "));
    }

    /** Such as "3 Apr 2026" or "3 Apr 2026 – 14 Apr 2026". */
    String days(DateRange days) {
        String first = times().date(days.from());
        return days.from().equals(days.to()) ? first : first + " \u2013 " + times().date(days.to());
    }

    /** Such as "Berlin (Europe)", as people know places better than names of zones. */
    static String place(ZoneId zone) {
        String id = zone.getId();
        int slash = id.indexOf('/');
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return slash < 0 ? id : city + " (" + id.substring(0, slash) + ")";
    }

    /** What stands behind the region of a zone's name. */
    static String city(String zoneId) {
        return zoneId.substring(zoneId.indexOf('/') + 1).replace('_', ' ').replace("/", ", ");
    }

    private String run(List<DayOfWeek> days, WorkingWeek week) {
        String first = times().weekday(days.get(0));
        String last = times().weekday(days.get(days.size() - 1));
        String joint = days.size() == 2 ? ", " : "\u2013";
        return (days.size() == 1 ? first : first + joint + last) + " " + hours(week.on(days.get(0)));
    }

    private ReaderTimes times() {
        return reader.times();
    }
}
