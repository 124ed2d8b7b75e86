package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleWeeks.AROUND_THE_CLOCK;
import static com.asyncbacklog.workingtime.SampleWeeks.EVERY_DAY;
import static com.asyncbacklog.workingtime.SampleWeeks.NIGHTS;
import static com.asyncbacklog.workingtime.SampleWeeks.SUNDAY_TO_THURSDAY;
import static com.asyncbacklog.workingtime.SampleWeeks.at;
import static com.asyncbacklog.workingtime.SampleWeeks.day;
import static com.asyncbacklog.workingtime.SampleWeeks.days;
import static com.asyncbacklog.workingtime.SampleWeeks.hours;
import static com.asyncbacklog.workingtime.SampleWeeks.standard;
import static com.asyncbacklog.workingtime.SampleWeeks.working;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Which day an instant belongs to, and which instant a time of a day is. 6 March 2026 is a Friday. */
public class LocalDayTest {

    private static final String BERLIN = "Europe/Berlin";

    private final WorkingTime berlin = standard(BERLIN);

    @Test
    public void late_on_friday_is_friday() {
        assertThat(berlin.localDay(at(BERLIN, "2026-03-06T23:30"))).isEqualTo("2026-03-06");
    }

    @Test
    public void two_on_saturday_morning_is_still_friday() {
        assertThat(berlin.localDay(at(BERLIN, "2026-03-07T02:00"))).isEqualTo("2026-03-06");
        assertThat(berlin.localDay(at(BERLIN, "2026-03-07T04:00").minusNanos(1)))
                .isEqualTo("2026-03-06");
    }

    @Test
    public void a_day_begins_at_four() {
        assertThat(berlin.localDay(at(BERLIN, "2026-03-07T04:00"))).isEqualTo("2026-03-07");
        assertThat(berlin.bounds(day("2026-03-07")))
                .contains(new Interval(at(BERLIN, "2026-03-07T04:00"), at(BERLIN, "2026-03-08T04:00")));
    }

    @Test
    public void an_instant_is_another_day_for_another_person() {
        Instant instant = Instant.parse("2026-03-06T15:30:00Z");

        assertThat(standard("Pacific/Auckland").localDay(instant)).isEqualTo("2026-03-07");
        assertThat(standard("America/Los_Angeles").localDay(instant)).isEqualTo("2026-03-06");
        assertThat(standard("Asia/Tokyo").localDay(instant)).isEqualTo("2026-03-06");
    }

    @Test
    public void a_night_shift_belongs_to_the_day_it_began_on_until_it_ends() {
        WorkingTime nights = working(BERLIN, WorkingWeek.of(EnumSet.of(FRIDAY), hours("22:00", "06:00")));

        assertThat(nights.localDay(at(BERLIN, "2026-03-07T05:59"))).isEqualTo("2026-03-06");
        assertThat(nights.localDay(at(BERLIN, "2026-03-07T06:00"))).isEqualTo("2026-03-07");
        assertThat(nights.bounds(day("2026-03-06")))
                .contains(new Interval(at(BERLIN, "2026-03-06T04:00"), at(BERLIN, "2026-03-07T06:00")));
    }

    @Test
    public void a_night_shift_that_nobody_works_takes_no_day_along() {
        WorkingTime absent = working(BERLIN, NIGHTS, days("2026-03-06", "2026-03-06"));

        assertThat(absent.localDay(at(BERLIN, "2026-03-07T05:00"))).isEqualTo("2026-03-07");
    }

    @Test
    public void a_day_begins_with_its_work_when_that_is_earlier() {
        WorkingTime baker =
                working(BERLIN, WorkingWeek.of(EVERY_DAY, hours("02:00", "03:00"), hours("05:00", "09:00")));

        assertThat(baker.localDay(at(BERLIN, "2026-03-07T01:59"))).isEqualTo("2026-03-06");
        assertThat(baker.localDay(at(BERLIN, "2026-03-07T02:00"))).isEqualTo("2026-03-07");
        assertThat(baker.localDay(at(BERLIN, "2026-03-07T03:30")))
                .as("in the break it does not become Friday again")
                .isEqualTo("2026-03-07");
    }

    @Test
    public void around_the_clock_days_change_at_midnight() {
        WorkingTime always = working(BERLIN, AROUND_THE_CLOCK);

        assertThat(always.localDay(at(BERLIN, "2026-03-06T23:59"))).isEqualTo("2026-03-06");
        assertThat(always.localDay(at(BERLIN, "2026-03-07T00:00"))).isEqualTo("2026-03-07");
    }

    @Test
    public void a_day_on_which_the_clock_is_set_is_an_hour_shorter_or_longer() {
        assertThat(berlin.bounds(day("2026-03-28")).orElseThrow().length()).isEqualTo(Duration.ofHours(23));
        assertThat(berlin.bounds(day("2026-10-24")).orElseThrow().length()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    public void a_day_without_midnight_is_a_day() {
        WorkingTime saoPaulo = standard("America/Sao_Paulo");

        assertThat(saoPaulo.localDay(Instant.parse("2018-11-04T02:59:00Z"))).isEqualTo("2018-11-03");
        assertThat(saoPaulo.localDay(Instant.parse("2018-11-04T03:00:00Z")))
                .as("01:00 on the 4th, right after 23:59 on the 3rd")
                .isEqualTo("2018-11-03");
        assertThat(saoPaulo.localDay(at("America/Sao_Paulo", "2018-11-04T04:00")))
                .isEqualTo("2018-11-04");
    }

    @Test
    public void a_clock_set_back_over_midnight_brings_no_day_back() {
        WorkingTime always = working("America/St_Johns", AROUND_THE_CLOCK);
        Instant sunday = at("America/St_Johns", "2010-11-07T00:00");

        assertThat(always.localDay(sunday)).isEqualTo("2010-11-07");
        assertThat(always.localDay(sunday.plus(Duration.ofMinutes(2))))
                .as("23:02 on Saturday, for the second time")
                .isEqualTo("2010-11-07");
    }

    @Test
    public void where_four_is_left_out_the_day_begins_when_the_clock_is_set() {
        WorkingTime casey = standard("Antarctica/Casey");
        Instant set = Instant.parse("2018-10-06T20:00:00Z");

        assertThat(casey.localDay(set.minusNanos(1))).isEqualTo("2018-10-06");
        assertThat(casey.localDay(set)).as("07:00, right after 03:59").isEqualTo("2018-10-07");
    }

    @Test
    public void where_four_comes_twice_the_day_begins_at_the_first() {
        WorkingTime apia = standard("Pacific/Apia");
        Instant set = Instant.parse("2011-04-02T14:00:00Z");

        assertThat(apia.localDay(set.minusNanos(1))).isEqualTo("2011-04-01");
        assertThat(apia.localDay(set))
                .as("03:00 again, as four was never reached")
                .isEqualTo("2011-04-01");
        assertThat(apia.localDay(set.plus(Duration.ofHours(1)))).isEqualTo("2011-04-02");

        WorkingTime chatham = working("Pacific/Chatham", WorkingWeek.of(EVERY_DAY, hours("03:30", "12:00")));
        assertThat(chatham.localDay(Instant.parse("2026-04-04T13:50:00Z")))
                .as("03:35")
                .isEqualTo("2026-04-05");
        assertThat(chatham.localDay(Instant.parse("2026-04-04T14:10:00Z")))
                .as("02:55 afterwards")
                .isEqualTo("2026-04-05");
    }

    @Test
    public void a_day_that_was_left_out_is_nobodys() {
        WorkingTime apia = standard("Pacific/Apia");
        Instant skip = Instant.parse("2011-12-30T10:00:00Z");
        LocalDate leftOut = day("2011-12-30");

        assertThat(leftOut.getDayOfWeek()).isEqualTo(FRIDAY);
        assertThat(apia.isWorkingDay(leftOut)).isFalse();
        assertThat(apia.bounds(leftOut)).isEmpty();
        assertThat(apia.at(leftOut, LocalTime.NOON)).isEmpty();
        assertThat(apia.localDay(skip.minusNanos(1))).isEqualTo("2011-12-29");
        assertThat(apia.localDay(skip)).as("00:00 on the 31st").isEqualTo("2011-12-29");
        assertThat(apia.localDay(skip.plus(Duration.ofHours(4)))).isEqualTo("2011-12-31");
        assertThat(apia.nextWorkingDay(day("2011-12-29"))).contains(day("2012-01-02"));
        assertThat(apia.previousWorkingDay(day("2012-01-02"))).contains(day("2011-12-29"));
    }

    @Test
    public void a_night_shift_of_a_day_that_was_left_out_was_left_out_too() {
        WorkingTime kwajalein =
                working("Pacific/Kwajalein", WorkingWeek.of(EnumSet.of(SATURDAY), hours("22:00", "06:00")));

        assertThat(kwajalein.stretches(day("1993-08-21"))).isEmpty();
        assertThat(kwajalein.isWorkingAt(at("Pacific/Kwajalein", "1993-08-22T01:00")))
                .isFalse();
    }

    @Test
    public void a_time_of_a_day_is_on_that_day() {
        assertThat(berlin.at(day("2026-03-06"), LocalTime.of(17, 30))).contains(at(BERLIN, "2026-03-06T17:30"));
        assertThat(berlin.at(day("2026-03-06"), LocalTime.of(4, 0))).contains(at(BERLIN, "2026-03-06T04:00"));
    }

    @Test
    public void a_time_before_four_is_in_the_night_after_the_day() {
        assertThat(berlin.at(day("2026-03-06"), LocalTime.of(0, 30))).contains(at(BERLIN, "2026-03-07T00:30"));
        assertThat(berlin.at(day("2026-03-06"), LocalTime.of(3, 59))).contains(at(BERLIN, "2026-03-07T03:59"));
    }

    @Test
    public void a_time_of_a_day_off_is_none() {
        assertThat(berlin.at(day("2026-03-07"), LocalTime.of(17, 30))).isEmpty();
        assertThat(standard(BERLIN, days("2026-03-06", "2026-03-06")).at(day("2026-03-06"), LocalTime.NOON))
                .isEmpty();
    }

    @Test
    public void the_end_of_a_night_shift_is_on_the_day_it_began() {
        WorkingTime nights = working(BERLIN, NIGHTS);

        assertThat(nights.at(day("2026-03-06"), LocalTime.of(5, 30))).contains(at(BERLIN, "2026-03-07T05:30"));
        assertThat(nights.at(day("2026-03-06"), LocalTime.of(6, 0))).contains(at(BERLIN, "2026-03-06T06:00"));
    }

    @Test
    public void around_the_clock_a_time_before_four_is_on_its_day() {
        assertThat(working(BERLIN, AROUND_THE_CLOCK).at(day("2026-03-06"), LocalTime.of(0, 30)))
                .contains(at(BERLIN, "2026-03-06T00:30"));
    }

    @Test
    public void a_time_that_is_left_out_is_when_the_clock_is_set() {
        WorkingTime everyDay = working(BERLIN, WorkingWeek.of(EVERY_DAY, hours("09:00", "17:00")));

        assertThat(everyDay.at(day("2026-03-28"), LocalTime.of(2, 30))).contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(working("Asia/Beirut", SUNDAY_TO_THURSDAY).at(day("2026-03-29"), LocalTime.of(9, 0)))
                .contains(Instant.parse("2026-03-29T06:00:00Z"));
        assertThat(working("Asia/Beirut", WorkingWeek.of(EVERY_DAY, hours("09:00", "17:00")))
                        .at(day("2026-03-28"), LocalTime.of(0, 30)))
                .contains(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    public void a_time_that_comes_twice_counts_once() {
        WorkingTime everyDay = working(BERLIN, WorkingWeek.of(EVERY_DAY, hours("09:00", "17:00")));

        assertThat(everyDay.at(day("2026-10-24"), LocalTime.of(2, 30))).contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(everyDay.at(day("2026-10-25"), LocalTime.of(2, 30))).contains(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    public void a_time_that_a_day_lacks_is_at_its_end() {
        WorkingTime early = working(BERLIN, WorkingWeek.of(EnumSet.of(FRIDAY, SATURDAY), hours("02:00", "10:00")));

        assertThat(early.at(day("2026-03-06"), LocalTime.of(3, 0))).contains(at(BERLIN, "2026-03-06T03:00"));
        assertThat(early.at(day("2026-03-07"), LocalTime.of(3, 0))).contains(at(BERLIN, "2026-03-08T03:00"));
        WorkingTime friday = working(
                BERLIN,
                new WorkingWeek(Map.of(
                        FRIDAY, List.of(hours("09:00", "17:00")),
                        SATURDAY, List.of(hours("02:00", "10:00")))));
        assertThat(friday.at(day("2026-03-06"), LocalTime.of(3, 0))).contains(at(BERLIN, "2026-03-07T02:00"));
    }

    @Test
    public void each_working_day_has_its_own_instant_of_a_time_all_year() {
        for (String zone : new String[] {BERLIN, "Africa/Cairo", "America/Havana", "Australia/Lord_Howe"}) {
            for (WorkingWeek week : new WorkingWeek[] {WorkingWeek.of(EVERY_DAY, hours("09:00", "17:00")), NIGHTS}) {
                WorkingTime person = working(zone, week);
                for (int hour = 0; hour < 24; hour++) {
                    Instant before = Instant.MIN;
                    for (LocalDate day = day("2026-01-01"); day.getYear() == 2026; day = day.plusDays(1)) {
                        Optional<Instant> at = person.at(day, LocalTime.of(hour, 30));
                        assertThat(at.map(person::localDay))
                                .as("%s %s %s", zone, day, hour)
                                .contains(day);
                        assertThat(at.orElseThrow()).isAfter(before);
                        before = at.orElseThrow();
                    }
                }
            }
        }
    }

    @Test
    public void days_follow_one_another_without_a_gap() {
        WorkingTime person = working("Africa/Cairo", NIGHTS, days("2026-05-01", "2026-05-10"));
        for (LocalDate day = day("2026-01-01"); day.getYear() == 2026; day = day.plusDays(1)) {
            assertThat(person.bounds(day).map(Interval::end))
                    .isEqualTo(person.bounds(day.plusDays(1)).map(Interval::start));
        }
    }
}
